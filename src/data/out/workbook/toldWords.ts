import type { Tables } from "#domain/model/dataset.ts";
import { AUTHORITY_COLUMN, FACT_WORDS, type TableWords } from "./tableWords.ts";

type Told = "updates" | "accounts" | "gaps";

/** What became of the records, and what is said of them elsewhere or nowhere. */
export const TOLD_WORDS: { readonly [N in Told]: TableWords<Tables[N][number]> } = {
  updates: {
    what: "What became of a deadline, a visit, an intervention or an action. Add a row; never change an earlier one. A row whose status is unchanged says only that a later copy of a tracker has the action as it was: it is heard of, and nothing changed.",
    columns: {
      ...FACT_WORDS,
      record: "The sheet and the ID of what is spoken of, such as deadlines/example-plan.",
      day: "The day on which it happened.",
      status:
        "For a deadline met, not-done or re-dated; for a visit took-place or cancelled; for an intervention ended; for an action the plan’s own word, or unchanged.",
      quoted: "Whether the status is the document’s own word.",
      words: "What was said, in your own words.",
      newDue: "The new day, where it was re-dated.",
      newDueWords: "The source’s own words for when an action is now due, where they name no day, such as TBC.",
    },
  },
  accounts: {
    what: "What another source says of a record, or how a misprint is read.",
    columns: {
      ...FACT_WORDS,
      record: "The sheet and the ID of what is spoken of.",
      kind: "How the other source stands to the record.",
      printed: "What it says, as printed.",
      readAs: "How it is read here. Leave it empty where it is taken as printed.",
    },
  },
  gaps: {
    what: "What the papers are silent on.",
    columns: {
      ...FACT_WORDS,
      authority: AUTHORITY_COLUMN,
      words: "What is not known, in a sentence.",
      filledBy: "The record whose arrival fills the gap, such as visits/example-visit.",
      about: "ratings where the gap is how the council rates its own actions: a tracker with ratings fills it.",
    },
  },
};
