import { cellName, type Sheet } from "#data/sheets/book.ts";
import { fillAlone } from "./colourWords.ts";
import { columnsOf, type Layout } from "./layout.ts";

/** What a person has said that colours mean, in the council's own words, by the colour. */
export type ColourMeanings = ReadonlyMap<string, string>;

/** The colour of a cell in which nothing stands; null where it has none. */
export function fillAt({ colours }: Sheet, place: number, column: number): string | null {
  return colours === undefined ? null : (colours.fills.get(cellName(place, column)) ?? null);
}

/** The words for a cell that is only coloured: those that were chosen for the colour, else that it says no word. */
export function wordsForColour(colour: string, meanings: ColourMeanings): string {
  return meanings.get(colour) ?? fillAlone(colour);
}

/** Where the row of a lone text is rated by its colour and not painted from end to end, it is an action. */
export function isRatedByColour(layout: Layout, place: number): boolean {
  const { sheet, header } = layout;
  if (sheet.colours === undefined) return false;
  const rated = columnsOf(layout, "rating", "status");
  const coloured = [...header.headings.keys()].filter((column) => fillAt(sheet, place, column) !== null);
  return coloured.length > 0 && coloured.every((column) => rated.includes(column));
}
