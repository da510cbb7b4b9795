import { isNothing } from "#data/recognise/grid/cells.ts";
import type { ToldCouncil } from "#data/recognise/grid/councils.ts";
import { type Notebook, type Place, quoted } from "#data/recognise/grid/notes.ts";
import { cellUnder, firstPlace, type GridTable, textUnder } from "#data/recognise/grid/tables.ts";
import type { TallyBook } from "#data/recognise/grid/tally.ts";
import { readRegion } from "#domain/authorities/region.ts";
import type { Region } from "#domain/model/words.ts";
import type { WorkforceColumn } from "./columns.ts";

/** Of whom a row's figures are: councils (more than one where they report together), a region, or England. */
export type Whom =
  | { readonly kind: "councils"; readonly councils: readonly ToldCouncil[] }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "england" };

export interface WorkforceRow {
  readonly table: GridTable<WorkforceColumn>;
  readonly tally: TallyBook;
  readonly row: number;
  readonly place: Place;
  readonly year: string;
  /** Whether the file says that it is a year of the census, which ends on 30 September. */
  readonly isReportingYear: boolean;
  readonly whom: Whom;
}

interface Books {
  readonly notes: Notebook;
  readonly tally: TallyBook;
}

/** The rows of a table, each with its year and whom it is of; what is left out is noted or counted with its reason. */
export function rowsOf(table: GridTable<WorkforceColumn>, books: Books): readonly WorkforceRow[] {
  return table.rows.flatMap((row) => {
    const place = firstPlace(table, row);
    const year = yearUnder(table, row, books);
    const whom = year === null ? null : whomOf(table, row, books);
    const isReportingYear = isOfCensus(table, row, books.notes);
    return year === null || whom === null
      ? []
      : [{ table, tally: books.tally, row, place, year, isReportingYear, whom }];
  });
}

function isOfCensus(table: GridTable<WorkforceColumn>, row: number, notes: Notebook): boolean {
  const found = cellUnder(table, row, "period-kind");
  if (found === null || found.text === "" || /^reporting year$/i.test(found.text)) return true;
  notes.warn(found.place, { found: quoted(found.text), allowed: "Reporting year", done: "the year is kept as it is" });
  return false;
}

function yearUnder(table: GridTable<WorkforceColumn>, row: number, { notes, tally }: Books): string | null {
  const found = cellUnder(table, row, "period");
  const year = found?.text ?? "";
  const place = found?.place ?? firstPlace(table, row);
  const said = { found: quoted(year), allowed: "a year such as 2025" };
  if (!/^[12]\d{3}$/.test(year)) {
    notes.error(place, { ...said, done: "the row was left out" });
    tally.ignore("no year");
    return null;
  }
  if (year < "2000" || year > "2050")
    notes.warn(place, { ...said, done: `read as ${year}: the year is outside 2000 to 2050: is it a misprint?` });
  return year;
}

function whomOf(table: GridTable<WorkforceColumn>, row: number, books: Books): Whom | null {
  const found = cellUnder(table, row, "level");
  const level = (found?.text ?? "").toLowerCase();
  if (level === "national") return { kind: "england" };
  if (level === "regional") return regionUnder(table, row, books);
  if (level === "local authority") return { kind: "councils", councils: councilsUnder(table, row) };
  const allowed = "National, Regional or Local authority";
  const place = found?.place ?? firstPlace(table, row);
  books.notes.error(place, { found: quoted(level), allowed, done: "the row was left out" });
  books.tally.ignore("of no level that is read here");
  return null;
}

function regionUnder(table: GridTable<WorkforceColumn>, row: number, { notes, tally }: Books): Whom | null {
  const found = cellUnder(table, row, "region");
  const words = found?.text ?? "";
  const region = readRegion(words);
  if (region !== null) return { kind: "region", region };
  if (/^(?:inner|outer) london$/i.test(words)) {
    tally.ignore("of Inner or Outer London, which are halves of a region");
    return null;
  }
  const place = found?.place ?? firstPlace(table, row);
  notes.error(place, { found: quoted(words), allowed: "a region of England", done: "the row was left out" });
  tally.ignore("of no region of England");
  return null;
}

/** Councils that send one return stand in one row: "Kingston upon Thames / Richmond upon Thames", and so do their codes. */
function councilsUnder(table: GridTable<WorkforceColumn>, row: number): readonly ToldCouncil[] {
  const first = firstPlace(table, row);
  const parts = (column: WorkforceColumn) => textUnder(table, row, column).split(" / ");
  const names = parts("authority");
  const [codes, laCodes] = [parts("code"), parts("la-code")];
  const partOf = (values: readonly string[], index: number) =>
    values.length === names.length && !isNothing(values[index] ?? "") ? (values[index] ?? "") : "";
  return names.map((name, index) => ({
    name,
    code: partOf(codes, index),
    region: textUnder(table, row, "region"),
    laCode: partOf(laCodes, index),
    urn: "",
    place: cellUnder(table, row, "authority")?.place ?? first,
    codePlace: cellUnder(table, row, "code")?.place ?? first,
  }));
}
