import type { IsoDay } from "#domain/dates/day.ts";
import type { Joined } from "#domain/joining/joined.ts";
import { isForReader } from "#domain/model/audience.ts";
import { FACT_TABLES, type Tables } from "#domain/model/dataset.ts";
import type { Fact } from "#domain/model/records.ts";
import type { OpenedReading } from "./opened.ts";

/** The figures that anyone may read elsewhere, by their ids: the bundled ones, and those of published files; not a council's own. */
export function publishedFigures(base: Tables, readings: readonly OpenedReading[]): ReadonlySet<string> {
  const isOwn = ({ reading }: OpenedReading) => reading.kind === "workbook" || reading.kind === "tracker";
  const published = [base, ...readings.filter((each) => !isOwn(each)).map(({ reading }) => reading.tables)];
  return new Set(published.flatMap((tables) => (tables.measures ?? []).map(({ id }) => id)));
}

const TABLES_FOR_SOME = [...FACT_TABLES, "sources"] as const;

/** How many rows of what was opened, sources among them, are not for everyone on a day: for the board, or still under embargo. */
export function rowsNotPublic(readings: readonly OpenedReading[], onDay: IsoDay): number {
  const rows = readings.flatMap(({ reading }) =>
    TABLES_FOR_SOME.flatMap((table) => (reading.tables[table] ?? []) as readonly Pick<Fact, "audience">[]),
  );
  return rows.filter(({ audience }) => !isForReader(audience, "public", onDay)).length;
}

/** The last day of which the data speaks with what was opened: no later than today, for a source may be dated ahead. */
export function lastDayOf({ tables }: Joined, lastDay: IsoDay, today: IsoDay): IsoDay {
  return tables.sources.reduce((last, { date }) => {
    const day = date.latest;
    return day !== null && day > last && day <= today ? day : last;
  }, lastDay);
}
