import type { ToldCouncil } from "#data/recognise/grid/councils.ts";
import type { Place } from "#data/recognise/grid/notes.ts";
import type { Found } from "#data/recognise/grid/tables.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Area } from "#domain/model/words.ts";
import type { EventKind } from "./kinds.ts";

/** A cell for a grade, by the area of its heading or of its row. */
export interface ToldGrade {
  readonly area: Area;
  readonly text: string;
  readonly place: Place;
}

/** An inspection or a visit as a list tells of it, before councils and days are put together. */
export interface ToldEvent {
  /** The row's first cell, by which notices name it. */
  readonly place: Place;
  /** The first cells of all rows that tell of it; that one first. */
  readonly places: readonly Place[];
  readonly council: ToldCouncil;
  /** Whether the list says that the council is no more. */
  readonly isAbolished: boolean;
  /** Null where no column tells: then it is an inspection. */
  readonly kind: EventKind | null;
  readonly start: ImpreciseDate;
  readonly end: ImpreciseDate;
  readonly published: ImpreciseDate;
  readonly grades: readonly ToldGrade[];
  readonly theme: Found | null;
  /** Where Ofsted publishes it; only an address that begins with https. */
  readonly url: string | null;
}
