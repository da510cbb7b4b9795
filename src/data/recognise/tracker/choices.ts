import type { IsoDay } from "#domain/dates/day.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { People } from "#domain/tracker/people.ts";
import type { ColourMeanings } from "./fills.ts";
import type { ColumnRole } from "./roles.ts";

/** How a copy of a tracker is to be read: as proposed, or as a person has corrected it. */
export interface TrackerChoices {
  readonly sheet: string;
  /** The place of the row of headings, counted from 0. */
  readonly headerRow: number;
  /** By column, counted from 0; a column that is not named is not read. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** What colours mean where no word stands; a colour that is not in it is kept as a colour. */
  readonly colours: ColourMeanings;
  readonly authority: string;
  /** The day of which the copy speaks. */
  readonly day: IsoDay;
  readonly audience: Audience;
  /** The people whose names are left out; null where names are kept as they stand. */
  readonly people: People | null;
}
