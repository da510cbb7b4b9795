import type { Tables } from "#domain/model/dataset.ts";
import { AUTHORITY_COLUMN, FACT_WORDS, type TableWords } from "./tableWords.ts";

type Recorded = "authorities" | "inspections" | "judgements" | "findings" | "visits" | "views" | "deadlines";

/** Councils, and what is recorded of an inspection and what follows it. */
export const RECORD_WORDS: { readonly [N in Recorded]: TableWords<Tables[N][number]> } = {
  authorities: {
    what: "The councils of which the other sheets tell. A council that the dashboard knows already need not stand here.",
    columns: {
      id: "A short name for the council, such as bury. It stands in links.",
      name: "The name in everyday use, such as Bury.",
      fullName: "The council’s full name.",
      region: "The region of England.",
      ofstedUrn: "Ofsted’s number for the council.",
      laCode: "The Department for Education’s three-figure code.",
      onsCode: "The Office for National Statistics’ code, such as E08000002.",
    },
  },
  inspections: {
    what: "Inspections of the council’s services for children. Their grades stand on the sheet Judgements.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      framework: "The framework under which Ofsted inspected.",
      title: "What the inspection is called in a sentence.",
      fieldwork: "The days on which inspectors were there.",
      published: "The day the report was published.",
      received: "The day the council received the report, where it is known. Statutory days are counted from it.",
    },
  },
  judgements: {
    what: "What an inspection judged, a row for each area. Each row has either a grade or a reason for having none.",
    columns: {
      ...FACT_WORDS,
      inspection: "The ID of the inspection (sheet Inspections).",
      area: "What was judged.",
      grade: "The grade. Leave it empty where there is none.",
      noGrade: "Why there is no grade. Leave it empty where there is one.",
    },
  },
  findings: {
    what: "What a report or a letter says must improve, a row for each point.",
    columns: {
      ...FACT_WORDS,
      from: "The inspection or visit that says so, such as inspections/example-2021.",
      number: "Its number in the report, or its place in the list.",
      words: "What must improve, in your own words.",
      topics: "What it is about, in a word or two each, so that what recurs can be seen.",
      framework: "The outcome or enabler of the national framework, where the report names it.",
    },
  },
  visits: {
    what: "Monitoring visits and other visits, those that took place and those to come.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      kind: "What kind of visit it is.",
      title: "What the visit is called in a sentence.",
      when: "When it took place or is expected.",
      tookPlace: "Whether the source tells of a visit that took place.",
      themes: "The IDs of the themes that Ofsted looked at (sheet Themes).",
      focus: "What it looked at, in words.",
      found: "What its letter said, in your own words.",
      letter: "The day its letter was published.",
      sequence: "Which visit of the series it is, such as the fourth.",
      repeats: "How often, for a planned series, such as quarterly.",
      priorityAction: "Whether the letter names an area for priority action.",
      inspection: "The ID of the inspection that it follows (sheet Inspections).",
    },
  },
  views: {
    what: "What a visit said of a finding.",
    columns: {
      ...FACT_WORDS,
      visit: "The ID of the visit (sheet Visits).",
      finding: "The ID of the finding (sheet Findings). Leave it empty where only a topic was spoken of.",
      topic: "What was spoken of.",
      says: "Whether the visit saw progress, did not yet see it, or did not look.",
      words: "What it said, in your own words.",
    },
  },
  deadlines: {
    what: "What is due, to whom and when. What became of it stands on the sheet Updates.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      what: "What is due, such as Improvement plan.",
      recipient: "To whom it is due.",
      due: "The day it is due, as exact as the source has it and no more. The first day: a later one is an update.",
      dueWords: "The source’s own words for the day, where they are vague.",
      inspection: "The ID of the inspection that it answers (sheet Inspections).",
      rule: "The ID of the rule that it keeps, such as action-plan-70wd (see the calculator).",
      comparedWith: "The ID of a rule for another duty of the same report, beside whose day this one is read.",
      statedRule: "The rule as the source states it.",
    },
  },
};
