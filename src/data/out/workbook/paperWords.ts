import type { Tables } from "#domain/model/dataset.ts";
import { AUTHORITY_COLUMN, FACT_WORDS, type TableWords } from "./tableWords.ts";

type Papers = "sources" | "bodies" | "meetings" | "interventions" | "requirements";

/** Papers, who met, and the Department for Education’s intervention. */
export const PAPER_WORDS: { readonly [N in Papers]: TableWords<Tables[N][number]> } = {
  sources: {
    what: "The papers that say so: reports, letters, minutes, the council’s own tracker. Every other row names one of them.",
    columns: {
      id: "A short name of your own for the source.",
      shortTitle: "How it is named in a sentence, such as Cabinet, 12 January 2022.",
      title: "Its title as printed.",
      publisher: "Who published or wrote it.",
      date: "The day it was published, sent or met on. What it says is known from that day.",
      locator: "The item, the page or the sheet.",
      kind: "Whether the document itself was read, or is told of by another.",
      url: "Where it can be read on the web.",
      audience:
        "Who may see the row: anyone, the board, or the board until a day. Whoever may see a fact sees its source.",
      note: "A remark in your own words.",
    },
  },
  bodies: {
    what: "Committees, boards and groups that meet.",
    columns: {
      id: "A short name of your own for the body.",
      name: "What it is called, such as Improvement Board.",
      authority: "The ID of its council (sheet Authorities). Leave it empty for a national body.",
      note: "A remark in your own words.",
    },
  },
  meetings: {
    what: "Meetings and what they decided.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      body: "The ID of the body that met (sheet Bodies).",
      when: "The day it met.",
      item: "The item of the agenda.",
      decided: "What it decided, in your own words.",
      short: "The same in one short clause, for lists.",
      pounds: "The money approved, in pounds.",
    },
  },
  interventions: {
    what: "How the Department for Education (DfE) intervenes: an adviser, an improvement notice, a commissioner.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      kind: "What kind of intervention it is.",
      title: "What it is called in a sentence.",
      from: "When it began.",
      to: "When it ends, where the source that starts it says so. A later end is an update.",
      words: "What it asks for, in your own words.",
    },
  },
  requirements: {
    what: "What an intervention requires: things to be done, reviews, reports, meetings.",
    columns: {
      ...FACT_WORDS,
      intervention: "The ID of the intervention (sheet Interventions).",
      kind: "What kind of requirement it is.",
      what: "What is to be done.",
      due: "When it is due.",
      repeats: "How often, such as every six months. Leave it empty where it is done once.",
      deadline: "The ID of the deadline that stands for it (sheet Deadlines).",
    },
  },
};
