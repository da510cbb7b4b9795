import type { Audience } from "#domain/model/audience.ts";
import type { Tables } from "#domain/model/dataset.ts";

/** What the person who opens a file has chosen for it, and what is loaded already. */
export interface WorkbookContext {
  /** Who may see the rows that do not say so themselves. */
  readonly audience: Audience;
  /** The same for a single sheet, by its name. */
  readonly sheetAudiences: ReadonlyMap<string, Audience>;
  /** Whether owners are kept as they stand; otherwise only roles are. */
  readonly keepOwners: boolean;
  /** The rows already loaded, to which the file's rows may refer. */
  readonly beside: Partial<Tables>;
}

/** Inspectors' names are dropped at the door, whoever asks: their columns are not read. */
export function isOfInspectors(heading: string): boolean {
  return /inspector|\bhmis?\b/i.test(heading.replaceAll(/[_-]+/g, " ").replaceAll(/([a-z])([A-Z])/g, "$1 $2"));
}

/** The beginning of what is said wherever a column of inspectors' names is met. */
export const INSPECTORS_DROPPED = {
  found: "a column for inspectors’ names",
  allowed: "no names of inspectors",
  done: "the column was left out",
} as const;
