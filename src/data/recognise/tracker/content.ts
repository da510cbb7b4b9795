import type { Cell } from "#data/sheets/book.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import { wordsIn } from "./cells.ts";
import type { ColumnRole } from "./roles.ts";

/** What the cells of a column look like, each as a share from 0 to 1 of those that are filled. */
export interface Content {
  readonly filled: number;
  readonly dates: number;
  readonly ratings: number;
  readonly codes: number;
  /** In letters. */
  readonly meanLength: number;
}

const RATING =
  /^(?:b?rag:? ?)?(?:r|a|g|b|red|amber|green|blue|purple|grey|gray|yellow|white|black)(?:[ /-]+(?:[a-f]|red|amber|green|blue|\d))?$/i;
const CODE = /^[a-z]{0,4}[\s.-]?\d{1,4}(?:[.-]\d{1,3}){0,3}[a-z]?\.?$/i;
/** Enough to tell, and quick on a long sheet. */
const MOST_CELLS = 200;

export function contentOf(cells: readonly (Cell | undefined)[]): Content {
  const filled = cells.filter((cell) => wordsIn(cell) !== "").slice(0, MOST_CELLS);
  const share = (is: (cell: Cell | undefined) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const letters = filled.reduce<number>((sum, cell) => sum + wordsIn(cell).length, 0);
  return {
    filled: filled.length,
    dates: share(isDate),
    ratings: share((cell) => isRatingWord(wordsIn(cell))),
    codes: share((cell) => CODE.test(wordsIn(cell))),
    meanLength: filled.length === 0 ? 0 : letters / filled.length,
  };
}

/** Whether a word is one that ratings use: "Red", "A", "amber E". */
export function isRatingWord(words: string): boolean {
  return RATING.test(words);
}

function isDate(cell: Cell | undefined): boolean {
  if (typeof cell === "object" && cell !== null) return true;
  if (typeof cell !== "string") return false;
  const reading = readPhrase(cell);
  return reading.kind === "date" ? reading.date.precision !== "unknown" : reading.name === "no-year";
}

/** The role that the cells alone suggest; null where they could be anything. */
export function roleOfContent(content: Content): ColumnRole | null {
  if (content.filled < 2) return null;
  if (content.ratings >= 0.6) return "rating";
  if (content.dates >= 0.6) return "due";
  return null;
}

/** Cells that a column of the role does not have: "due" days of long texts, "actions" that are dates. */
const AGAINST: Partial<Record<ColumnRole, (content: Content) => boolean>> = {
  action: ({ dates, ratings, meanLength }) => dates >= 0.6 || ratings >= 0.6 || meanLength < 6,
  due: ({ dates, meanLength }) => dates < 0.2 && meanLength > 40,
  "revised-due": ({ dates, meanLength }) => dates < 0.2 && meanLength > 40,
  number: ({ meanLength }) => meanLength > 25,
  rating: ({ ratings, meanLength }) => ratings < 0.2 && meanLength > 40,
  status: ({ meanLength }) => meanLength > 60,
};

/** Whether the cells speak against what the heading says; too few say nothing. */
export function speaksAgainst(role: ColumnRole, content: Content): boolean {
  return content.filled >= 2 && (AGAINST[role]?.(content) ?? false);
}
