import type { Fact } from "#domain/model/records.ts";

/** What a sheet is for and what stands in each of its columns, in a line each. */
export interface TableWords<T> {
  readonly what: string;
  readonly columns: { readonly [K in keyof T]-?: string };
}

/** The columns that every fact has. */
export const FACT_WORDS: { readonly [K in keyof Fact]: string } = {
  id: "A short name of your own for the row. It stands in links, so do not change it later.",
  source: "The ID of the source that says so (sheet Sources). The fact is known from that source’s date.",
  audience: "Who may see the row: anyone, the board alone, or the board alone until a day and anyone from then on.",
  note: "A remark in your own words, such as how a vague word was read.",
};

/** The column by which a row belongs to a council. */
export const AUTHORITY_COLUMN = "The ID of the council (sheet Authorities).";
