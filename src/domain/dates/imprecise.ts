import type { IsoDay } from "./day.ts";

/**
 * How closely a source tells a date. `day` and `span` are exact (a span lasted from its first to its last day);
 * `one-of` is some single day between two; `before` has no earliest day and `after` no latest; `unknown` neither.
 */
export type Precision = "day" | "span" | "one-of" | "month" | "season" | "year" | "before" | "after" | "unknown";

/** A date as precise as its source, never more. */
export interface ImpreciseDate {
  readonly precision: Precision;
  /** The first day it may be (of a span: its first day); null where the source sets none. */
  readonly earliest: IsoDay | null;
  /** The last day it may be (of a span: its last day); null where the source sets none. */
  readonly latest: IsoDay | null;
  /** Whether the source says "about". */
  readonly isAbout: boolean;
  /** The date in EDTF (ISO 8601-2), as kept in the data: `2022-10`, `2021-23`, `2022-09~`, `[2018-11-06..2018-12-09]`. */
  readonly edtf: string;
}
