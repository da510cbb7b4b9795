import type { Tables } from "#domain/model/dataset.ts";
import { AUTHORITY_COLUMN, FACT_WORDS, type TableWords } from "./tableWords.ts";

type Plan = "themes" | "actions" | "measures";

/** The improvement plan and its figures. */
export const PLAN_WORDS: { readonly [N in Plan]: TableWords<Tables[N][number]> } = {
  themes: {
    what: "The headings under which the plan’s actions stand, and the themes of Ofsted’s visits.",
    columns: {
      id: "A short name of your own for the theme.",
      kind: "Whether it is a theme of Ofsted’s visits or of the plan.",
      name: "What it is called.",
      authority: "The ID of the council whose plan it is (sheet Authorities).",
    },
  },
  actions: {
    what: "The actions of the improvement plan. How each stands is on the sheet Updates.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      theme: "The ID of the theme under which it stands (sheet Themes).",
      words: "What is to be done.",
      findings: "The IDs of the findings that it answers (sheet Findings).",
      owner: "Whose it is: a role, never a person’s name. Names are left out unless you choose to keep them.",
      due: "The first day it was due. A later one is an update.",
      dueWords: "The source’s own words for when it is due, where they name no day, such as ongoing.",
    },
  },
  measures: {
    what: "Figures of how the services do, a row for each figure and period.",
    columns: {
      ...FACT_WORDS,
      authority: "The ID of the council (sheet Authorities). Leave it empty for a figure of a region or of England.",
      region: "The region of England, for a figure of a region.",
      what: "What is measured.",
      unit: "In what, such as % or children.",
      goodIs: "Whether a low or a high figure is good.",
      period: "The time of which the figure speaks.",
      value: "The figure. Leave it empty, never 0, where it is not known.",
      missing: "Why there is no figure.",
      findings: "The IDs of the findings of which it tells (sheet Findings).",
    },
  },
};
