import { filledPlaces, wordsIn } from "./cells.ts";
import { isRatingWord } from "./content.ts";
import { isRatedByColour } from "./fills.ts";
import { columnsOf, type Layout, wordsOf } from "./layout.ts";
import { headingWords } from "./roles.ts";

/** What a row of a tracker is, below its headings. */
export type RowKind = "empty" | "action" | "continued" | "theme" | "headings" | "key" | "no-words" | "not-read";

const THEME_NUMBER = /^(?:theme|priority|objective|outcome|area|pillar|work ?stream|section|strand)\b/i;

/** What the row is; `hasAction`: whether an action stands above it, of which it may be the continuation. */
export function kindOfRow(layout: Layout, place: number, hasAction: boolean): RowKind {
  const filled = filledPlaces(layout.sheet.rows[place] ?? []);
  if (filled.length === 0) return "empty";
  if (isHeadings(layout, place, filled)) return "headings";
  if (isThemeRow(layout, place, filled)) return "theme";
  if (isKey(layout, place)) return "key";
  if (wordsOf(layout, place, "action") !== "") return "action";
  return kindWithoutAction(layout, { place, filled }, hasAction);
}

function kindWithoutAction(
  layout: Layout,
  { place, filled }: { readonly place: number; readonly filled: readonly number[] },
  hasAction: boolean,
): RowKind {
  if (wordsOf(layout, place, "number") !== "") return "no-words";
  const unread = columnsOf(layout, "ignore", "theme");
  if (filled.every((column) => unread.includes(column))) return "not-read";
  return hasAction ? "continued" : "no-words";
}

/** The headings once more, as where a theme begins a new page. */
function isHeadings({ sheet, header }: Layout, place: number, filled: readonly number[]): boolean {
  const same = filled.filter(
    (column) => headingWords(wordsIn(sheet.rows[place]?.[column])) === headingWords(header.headings[column] ?? ""),
  );
  return same.length >= 2 && same.length * 2 > filled.length;
}

/** One cell alone in a place where themes are named, "Theme 1" with its title, or "1" with its title before "1.1". */
function isThemeRow(layout: Layout, place: number, filled: readonly number[]): boolean {
  const naming = columnsOf(layout, "number", "action", "theme");
  const [first] = filled;
  if (filled.length === 1 && first !== undefined)
    return (first === 0 || naming.includes(first)) && !isRatedByColour(layout, place);
  if (!filled.every((column) => naming.includes(column) || columnsOf(layout, "ignore").includes(column))) return false;
  const number = wordsOf(layout, place, "number");
  return THEME_NUMBER.test(number) || isNumberAbove(layout, place, number);
}

function isNumberAbove(layout: Layout, place: number, number: string): boolean {
  const plain = number.replace(/\.$/, "");
  const next = wordsOf(layout, place + 1, "number");
  return /^\d{1,2}$/.test(plain) && next.startsWith(`${plain}.`);
}

/** A line of the key to the ratings: "R", "Off track", and nothing else. */
function isKey(layout: Layout, place: number): boolean {
  const tells = columnsOf(layout, "owner", "due", "revised-due", "rating", "status");
  const row = layout.sheet.rows[place] ?? [];
  return isRatingWord(wordsOf(layout, place, "number")) && tells.every((column) => wordsIn(row[column]) === "");
}
