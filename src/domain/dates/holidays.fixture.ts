import { existsSync, readFileSync } from "node:fs";
import type { Holiday } from "#domain/model/rules.ts";
import { isoDay } from "./day.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly announced?: string | null;
  readonly withdrawn?: string | null;
  readonly isProvisional?: boolean;
}

const SHIPPED = "public/data/holidays.json";
const GIVEN = "../shared/bank-holidays.json";
// The rows that the given list has no column for: days announced late, and the one withdrawn (rules.md).
const LATE: ReadonlyMap<string, string> = new Map([
  ["2020-05-08", "2019-06-07"],
  ["2022-06-02", "2020-11-12"],
  ["2022-06-03", "2020-11-12"],
  ["2022-09-19", "2022-09-10"],
  ["2023-05-08", "2022-11-06"],
]);
const WITHDRAWN: readonly Row[] = [
  { id: "2020-05-04", title: "Early May bank holiday", withdrawn: "2019-06-07" },
  { id: "2022-05-30", title: "Spring bank holiday", withdrawn: "2020-11-12" },
];

/** What ships is what is tested; until it ships, the list it is made from. */
export const HOLIDAYS: readonly Holiday[] = (existsSync(SHIPPED) ? read<Row>(SHIPPED) : rowsGiven()).map((row) => ({
  id: isoDay(row.id),
  title: row.title,
  announced: row.announced ? isoDay(row.announced) : null,
  withdrawn: row.withdrawn ? isoDay(row.withdrawn) : null,
  isProvisional: row.isProvisional ?? false,
}));

function rowsGiven(): readonly Row[] {
  const given = read<{ date: string; title: string; provisional?: boolean }>(GIVEN);
  const rows = given.map(({ date, title, provisional }) => ({
    id: date,
    title,
    announced: LATE.get(date) ?? null,
    isProvisional: provisional ?? false,
  }));
  return [...rows, ...WITHDRAWN];
}

function read<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(path, "utf8")) as readonly T[];
}
