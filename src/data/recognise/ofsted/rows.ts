import { isNothing, textOf } from "#data/recognise/grid/cells.ts";
import type { ToldCouncil } from "#data/recognise/grid/councils.ts";
import { dateUnder } from "#data/recognise/grid/dates.ts";
import { type Notebook, type Place, quoted } from "#data/recognise/grid/notes.ts";
import { cellUnder, firstPlace, type GridTable, textUnder } from "#data/recognise/grid/tables.ts";
import type { TallyBook } from "#data/recognise/grid/tally.ts";
import { cellName } from "#data/sheets/book.ts";
import { AREA_COLUMNS, type OfstedColumn } from "./headings.ts";
import { type EventKind, KINDS_ALLOWED, kindIn } from "./kinds.ts";
import type { ToldEvent, ToldGrade } from "./told.ts";

type OfstedTable = GridTable<OfstedColumn>;

/** The books in which a table's rows are accounted for. */
export interface Books {
  readonly notes: Notebook;
  readonly tally: TallyBook;
}

/** The events of a list that has a row an event. Every row that is left out is noted and counted. */
export function eventsOf(table: OfstedTable, books: Books): readonly ToldEvent[] {
  return table.rows.flatMap((row) => {
    const event = eventIn(table, row, books);
    return event === null ? [] : [{ ...event, grades: gradesIn(table, row) }];
  });
}

/** What a row tells of its event, all but its grades; null where it tells of none, which is noted and counted. */
export function eventIn(table: OfstedTable, row: number, { notes, tally }: Books): ToldEvent | null {
  const place = firstPlace(table, row);
  const leaveOut = (why: string) => {
    tally.ignore(why);
    return null;
  };
  if (table.filled(row) === 1) {
    const found = quoted(textOf(table.sheet.rows[row]?.[place.column]));
    notes.warn(place, { found, allowed: "a row of a council", done: "left out as a line of words" });
    return leaveOut("a line of words, not a row of a council");
  }
  const kind = kindUnder(table, row, notes);
  if (kind === "not-understood") return leaveOut("not a kind of inspection or visit that is read here");
  const start = dateUnder(cellUnder(table, row, "start"), notes);
  const end = dateUnder(cellUnder(table, row, "end"), notes);
  const published = dateUnder(cellUnder(table, row, "published"), notes);
  if (start.edtf === "" && published.edtf === "") {
    notes.error(place, {
      found: "no day",
      allowed: "a first day or a day of publication",
      done: "the row was left out",
    });
    return leaveOut("neither a first day nor a day of publication");
  }
  return {
    place,
    places: [place],
    council: councilIn(table, row, place),
    isAbolished: /no longer|abolish|former|ceased|closed/i.test(textUnder(table, row, "status")),
    kind,
    start,
    end,
    published,
    grades: [],
    theme: cellUnder(table, row, "theme"),
    url: urlIn(table, row, notes),
  };
}

function kindUnder(table: OfstedTable, row: number, notes: Notebook): EventKind | null | "not-understood" {
  const found = cellUnder(table, row, "type");
  if (found === null) return null;
  const kind = kindIn(found.text);
  if (kind !== null) return kind;
  const said = { found: quoted(found.text), allowed: KINDS_ALLOWED };
  // A visit has a theme, and whether it was a focused or a monitoring one cannot be told without its kind.
  if (!isNothing(found.text) || textUnder(table, row, "theme") !== "") {
    notes.error(found.place, { ...said, done: "the row was left out" });
    return "not-understood";
  }
  notes.warn(found.place, { ...said, done: "read as an inspection of which the kind is not known" });
  return null;
}

function councilIn(table: OfstedTable, row: number, first: Place): ToldCouncil {
  const code = cellUnder(table, row, "code");
  const numbers = numbersIn(table, row, code?.text ?? "");
  return {
    name: textUnder(table, row, "authority"),
    code: numbers.onsCode,
    region: textUnder(table, row, "region"),
    laCode: textUnder(table, row, "la-code") || numbers.laCode,
    urn: textUnder(table, row, "urn") || numbers.urn,
    place: cellUnder(table, row, "authority")?.place ?? first,
    codePlace: code?.place ?? first,
  };
}

/**
 * A council's numbers by their form: the same heading stands over ONS codes and over DfE's three digits, and Ofsted's
 * pages are numbered by DfE's code, those of newer councils by Ofsted's own reference number (URN).
 */
function numbersIn(table: OfstedTable, row: number, code: string) {
  const inAddress = /\/provider\/44\/(\d+)/.exec(addressIn(table, row))?.[1] ?? "";
  const isLaCode = /^\d{3}$/.test(code);
  const laCode = inAddress.length === 3 ? inAddress : "";
  return {
    onsCode: isLaCode ? "" : code,
    laCode: isLaCode ? code : laCode,
    urn: inAddress.length > 3 ? inAddress : "",
  };
}

/** The address behind the row's link, or written in its cell; empty where there is none. */
function addressIn(table: OfstedTable, row: number): string {
  const found = cellUnder(table, row, "link");
  if (found === null) return "";
  const address = table.sheet.links.get(cellName(row, found.place.column)) ?? found.text;
  return /^[a-z]+:/i.test(address) ? address : "";
}

function urlIn(table: OfstedTable, row: number, notes: Notebook): string | null {
  const address = addressIn(table, row);
  if (address === "") return null;
  if (/^https:\/\/[a-z0-9.-]+(?:\/[^\s"<>]*)?$/i.test(address) && address.length <= 500) return address;
  const place = cellUnder(table, row, "link")?.place ?? firstPlace(table, row);
  const allowed = "a web address that begins with https://";
  notes.warn(place, { found: quoted(address), allowed, done: "the link was left out" });
  return null;
}

function gradesIn(table: OfstedTable, row: number): readonly ToldGrade[] {
  return AREA_COLUMNS.flatMap((area) => {
    const found = cellUnder(table, row, area);
    return found === null ? [] : { area, text: found.text, place: found.place };
  });
}
