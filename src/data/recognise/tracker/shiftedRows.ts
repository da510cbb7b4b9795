import { cellName } from "#data/sheets/book.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import { filledPlaces, wordsIn } from "./cells.ts";
import type { Grouped } from "./groups.ts";
import { columnsOf, type Layout } from "./layout.ts";
import { type CellNotice, shown } from "./layoutNotices.ts";

/** Where a row seems to stand a cell further on than its headings, as after a comma without quotation marks in a CSV. */
export function shiftedRows(layout: Layout, { actions }: Grouped): readonly CellNotice[] {
  const places = actions.flatMap((action) => action.places);
  const long = places.flatMap((place) => longRow(layout, place) ?? []);
  // Where most rows are so long it is a column without a heading, which is told by itself.
  const isColumn = long.length >= 3 && long.length * 2 > places.length;
  return [...(isColumn ? [] : long), ...places.flatMap((place) => datedRatings(layout, place))];
}

function longRow({ sheet, header, columns }: Layout, place: number): CellNotice | null {
  const headings = (filledPlaces(header.headings).at(-1) ?? -1) + 1;
  const row = sheet.rows[place] ?? [];
  const beyond = filledPlaces(row).find((column) => column >= headings && columns.get("ignore")?.includes(column));
  const cells = sheet.cellsInRows?.[place] ?? row.length;
  const most = Math.max(headings, sheet.cellsInRows?.[header.row] ?? 0);
  if (beyond === undefined && cells <= most) return null;
  return {
    gravity: "warning",
    cell: cellName(place, beyond ?? most),
    found: beyond === undefined ? `${cells} cells` : `“${shown(wordsIn(row[beyond]))}”, beyond the last heading`,
    allowed: `no more cells than headings, of which there are ${headings}`,
    done: "read as it stands: more cells than headings, so the row may be shifted",
  };
}

function datedRatings(layout: Layout, place: number): readonly CellNotice[] {
  return columnsOf(layout, "rating").flatMap((column) => {
    const words = wordsIn(layout.sheet.rows[place]?.[column]);
    const reading = readPhrase(words);
    if (reading.kind !== "date" || !["day", "month"].includes(reading.date.precision)) return [];
    return [
      {
        gravity: "warning",
        cell: cellName(place, column),
        found: `${shown(words)}, a date`,
        allowed: "a rating",
        done: "kept as the rating’s words: the row may be shifted",
      },
    ];
  });
}
