import type { Tables } from "#domain/model/dataset.ts";

/** One thing in a file that a person should know of: enough to find it and to mend it. */
export interface Notice {
  /** An error costs the row; with a warning the row is read. */
  readonly gravity: "error" | "warning";
  readonly file: string;
  /** Null where the whole file is meant. */
  readonly sheet: string | null;
  /** "E17"; null where the whole sheet is meant. */
  readonly cell: string | null;
  readonly found: string;
  /** Completes "expected …". */
  readonly allowed: string;
  /** What was done about it: "the row was left out", "read as 2 February 2022". */
  readonly done: string;
  /** Where it is told of people's names, which are gone through by themselves; left out elsewhere. */
  readonly topic?: "name-left-out" | "possible-name";
}

/** What became of the rows of one sheet. */
export interface SheetTally {
  readonly sheet: string;
  /** "inspections", "monitoring and focused visits". */
  readonly what: string;
  readonly rowsRead: number;
  readonly ignored: readonly { readonly rows: number; readonly why: string }[];
}

export type ReadingKind = "workbook" | "tracker" | "ofsted" | "d2i" | "workforce";

/** What one file was recognised as, and the rows it makes. Nothing on screen has changed yet. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly file: string;
  /** "Ofsted’s official statistics: inspection outcomes at 31 March 2025". */
  readonly what: string;
  /** The rows by table, as the model has them; ids are unique within the reading. */
  readonly tables: Partial<Tables>;
  readonly tallies: readonly SheetTally[];
  readonly notices: readonly Notice[];
  /** Of a published file: that it prints no day of its publication, so that the reader is asked for it. Left out elsewhere. */
  readonly isUndated?: boolean;
}
