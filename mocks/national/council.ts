import { addDays, type IsoDay, isoDay, weekdayOf } from "#domain/dates/day.ts";
import type { Grade } from "#domain/model/words.ts";
import type { Dice } from "./dice.ts";
import type { World } from "./rows.ts";

/** The last day of which the generated world speaks: that of the bundled dataset. */
export const LAST_DAY: IsoDay = isoDay("2026-05-21");

/** A made-up council while its story is told: who it is, its own chance, and where the rows go. */
export interface Council {
  readonly id: string;
  readonly name: string;
  readonly dice: Dice;
  readonly world: World;
}

/** A report that was written: what later events follow from. */
export interface Report {
  readonly id: string;
  readonly source: string;
  readonly published: IsoDay;
  readonly overall: Grade;
  readonly findings: readonly string[];
}

/** Adds a source of a day and gives its id. */
export function cite(council: Council, what: string, day: IsoDay): string {
  const id = `${council.id}-${what.toLowerCase().replaceAll(/[^a-z]+/g, "-")}-${day}`;
  if (council.world.sources.some((source) => source.id === id)) return id;
  council.world.sources.push({
    id,
    shortTitle: `${what}, ${day}`,
    title: `${what} (generated)`,
    publisher: PUBLISHERS[what] ?? council.name,
    date: day,
    kind: "primary",
  });
  return id;
}

/** Who prints what; the council where another is not named. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  "Inspection report": "Ofsted",
  "Letter after a visit": "Ofsted",
  "Improvement notice": "Department for Education (DfE)",
  "Letter that ends intervention": "Department for Education (DfE)",
};

/** The day, or the Monday after it where it falls on a weekend. */
export function weekdayFrom(day: IsoDay): IsoDay {
  const weekday = weekdayOf(day);
  return weekday < 6 ? day : addDays(day, 8 - weekday);
}

/** Some weekday that lies so many days after another. */
export function laterDay({ dice }: Council, day: IsoDay, within: readonly [number, number]): IsoDay {
  return weekdayFrom(addDays(day, dice.whole(...within)));
}

export function isPast(day: IsoDay): boolean {
  return day <= LAST_DAY;
}
