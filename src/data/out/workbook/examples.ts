import type { ClerkTable } from "./descriptions.ts";
import { EXAMPLE_PAPERS } from "./examplePapers.ts";
import { EXAMPLE_PLAN } from "./examplePlan.ts";
import { EXAMPLE_RECORDS } from "./exampleRecords.ts";

/** A row as our JSON has it: dates as EDTF, what is empty left out. */
export type ExampleRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Rows of a made-up council that show how each sheet is filled. They are ignored when the workbook is opened. */
export const EXAMPLE_ROWS: { readonly [N in ClerkTable]: readonly ExampleRow[] } = {
  ...EXAMPLE_RECORDS,
  ...EXAMPLE_PAPERS,
  ...EXAMPLE_PLAN,
};
