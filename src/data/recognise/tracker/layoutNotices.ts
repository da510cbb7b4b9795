import type { Notice } from "#data/recognise/reading.ts";
import { cellName } from "#data/sheets/book.ts";
import { filledPlaces, wordsIn } from "./cells.ts";
import { fillAt } from "./fills.ts";
import { type Grouped, themeName } from "./groups.ts";
import { columnsOf, isOfInspectors, type Layout, wordsOf } from "./layout.ts";

/** A notice without the file and the sheet, which are the copy's. */
export type CellNotice = Omit<Notice, "file" | "sheet">;

const LONGEST_FOUND = 60;

/** A text as it stands in a message. */
export function shown(words: string): string {
  return words.length > LONGEST_FOUND ? `${words.slice(0, LONGEST_FOUND)}…` : words;
}

/** What is not read of a sheet, and where its layout is doubtful: columns, headings of themes, rows without an action. */
export function layoutNotices(layout: Layout, grouped: Grouped): readonly CellNotice[] {
  return [
    ...unreadColumns(layout),
    ...emptyRating(layout, grouped),
    ...rowsWithoutWords(layout, grouped),
    ...doubtfulThemes(layout, grouped),
  ];
}

function unreadColumns(layout: Layout): readonly CellNotice[] {
  const { sheet, header } = layout;
  const filled = columnsOf(layout, "ignore").filter((column) =>
    sheet.rows.slice(header.firstRow).some((row) => wordsIn(row[column]) !== ""),
  );
  return filled.map((column) => {
    const heading = header.headings[column] ?? "";
    const cell = cellName(header.row, column);
    const done = "the column was not read";
    if (isOfInspectors(heading))
      return warning(cell, { found: "a column for inspectors’ names", allowed: "no names of inspectors", done });
    const found = heading === "" ? "a column without a heading" : `the column “${shown(heading)}”`;
    return warning(cell, { found, allowed: "a column whose meaning was chosen", done });
  });
}

function emptyRating(layout: Layout, { actions }: Grouped): readonly CellNotice[] {
  const [column] = columnsOf(layout, "rating");
  const isEmpty = actions.every(({ places }) => wordsOf(layout, places[0], "rating") === "");
  if (column === undefined || actions.length === 0 || !isEmpty || isColoured(layout, column)) return [];
  const found = "no words in any row, and no colours";
  const done = "no rating was read";
  return [warning(cellName(layout.header.row, column), { found, allowed: "ratings in words", done })];
}

/** Of colours is told by themselves. */
function isColoured({ sheet, header }: Layout, column: number): boolean {
  const { colours } = sheet;
  if (colours === undefined) return false;
  const isRuled = colours.byRule.some(({ left, right, isRead }) => !isRead && column >= left && column <= right);
  return isRuled || sheet.rows.some((_, place) => place >= header.firstRow && fillAt(sheet, place, column) !== null);
}

function rowsWithoutWords(layout: Layout, { kinds }: Grouped): readonly CellNotice[] {
  return (kinds.get("no-words") ?? []).map((place) => {
    const row = layout.sheet.rows[place] ?? [];
    const [first = 0] = filledPlaces(row);
    return {
      gravity: "error",
      cell: cellName(place, columnsOf(layout, "action")[0] ?? first),
      found: `nothing, beside “${shown(wordsIn(row[first]))}”`,
      allowed: "the words of an action",
      done: "the row was left out",
    };
  });
}

/** Where actions have no numbers, a lone cell may be the heading of a theme or an action of which nothing else is told. */
function doubtfulThemes(layout: Layout, { kinds, emptyThemes, actions }: Grouped): readonly CellNotice[] {
  const isNumbered = actions.some(({ places }) => wordsOf(layout, places[0], "number") !== "");
  return (kinds.get("theme") ?? []).flatMap((place) => {
    const cell = cellName(place, filledPlaces(layout.sheet.rows[place] ?? [])[0] ?? 0);
    const found = shown(themeName(layout, place));
    const allowed = "an action with more than its words, or the heading of a theme";
    if (emptyThemes.includes(place))
      return [warning(cell, { found, allowed, done: "read as a heading; no action stands below it" })];
    return isNumbered ? [] : [warning(cell, { found, allowed, done: "read as the heading of a theme" })];
  });
}

function warning(cell: string, rest: Pick<Notice, "found" | "allowed" | "done">): CellNotice {
  return { gravity: "warning", cell, ...rest };
}
