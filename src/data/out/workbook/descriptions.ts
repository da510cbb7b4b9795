import type { TableName, Tables } from "#domain/model/dataset.ts";
import { PAPER_WORDS } from "./paperWords.ts";
import { PLAN_WORDS } from "./planWords.ts";
import { RECORD_WORDS } from "./recordWords.ts";
import type { TableWords } from "./tableWords.ts";
import { TOLD_WORDS } from "./toldWords.ts";

/** The tables that a clerk keeps, in the order of the sheets. Clocks, holidays and the glossary come with the dashboard. */
export const CLERK_TABLES = [
  "authorities",
  "sources",
  "inspections",
  "judgements",
  "findings",
  "visits",
  "views",
  "deadlines",
  "interventions",
  "requirements",
  "bodies",
  "meetings",
  "themes",
  "actions",
  "measures",
  "updates",
  "accounts",
  "gaps",
] as const satisfies readonly TableName[];

export type ClerkTable = (typeof CLERK_TABLES)[number];

/** The words of the template, table by table: a field that is missing or left over does not compile. */
export const TABLE_WORDS: { readonly [N in ClerkTable]: TableWords<Tables[N][number]> } = {
  ...RECORD_WORDS,
  ...PAPER_WORDS,
  ...PLAN_WORDS,
  ...TOLD_WORDS,
};
