import { type Cell, cellName, type RuledArea } from "#data/sheets/book.ts";
import { counted } from "#domain/deadlines/words.ts";
import { wordsIn } from "./cells.ts";
import { fillAt } from "./fills.ts";
import type { Grouped } from "./groups.ts";
import type { Layout } from "./layout.ts";
import type { CellNotice } from "./layoutNotices.ts";

/**
 * Ratings of a column that rules of the workbook colour (conditional formatting), by sheet and range. Beside a word the
 * colour says no more than the word, and an empty cell gets its colour where the rule itself tells it; of the others
 * this says what was not read.
 */
export function ruledNotices({ sheet }: Layout, { actions }: Grouped, column: number): readonly CellNotice[] {
  const areas = (sheet.colours?.byRule ?? []).filter(({ left, right }) => column >= left && column <= right);
  if (areas.length === 0) return [];
  const places = actions.map(({ places: [place] }) => place);
  const cellAt = (place: number): Cell => sheet.rows[place]?.[column] ?? null;
  const isBare = (place: number) => wordsIn(cellAt(place)) === "" && fillAt(sheet, place, column) === null;
  const bare = places.filter((place) => isBare(place) && isRuled(areas, place, ({ isRead }) => !isRead));
  const numbers = places.filter((place) => isNumber(cellAt(place)) && isRuled(areas, place, () => true));
  return [
    ...notice(column, bare, {
      found: `no word in ${counted(bare.length, "cell")}`,
      allowed: "a rating in words, or a colour that was filled in by hand",
      done: "what colour it gives an empty cell cannot be told from the rule itself: nothing was read from the colour",
    }),
    ...notice(column, numbers, {
      found: `a number in ${counted(numbers.length, "cell")}`,
      allowed: "a rating in words: what a number’s colour means is in the rule alone",
      done: "the numbers were read as they stand, and nothing from their colours",
    }),
  ];
}

function isRuled(areas: readonly RuledArea[], place: number, which: (area: RuledArea) => boolean): boolean {
  return areas.some((area) => place >= area.top && place <= area.bottom && which(area));
}

function isNumber(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*\d+(?:\.\d+)?\s*$/.test(cell));
}

function notice(
  column: number,
  places: readonly number[],
  said: Pick<CellNotice, "found" | "allowed" | "done">,
): readonly CellNotice[] {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`;
  const found = `${said.found} of ${range}, which the workbook colours by a rule (conditional formatting)`;
  return [{ gravity: "warning", cell: cellName(first, column), ...said, found }];
}
