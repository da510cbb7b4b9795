import { cellName } from "#data/sheets/book.ts";
import { counted } from "#domain/deadlines/words.ts";
import { colourName, fillAlone } from "./colourWords.ts";
import { type ColourMeanings, fillAt } from "./fills.ts";
import type { Grouped } from "./groups.ts";
import { columnsOf, type Layout } from "./layout.ts";
import type { CellNotice } from "./layoutNotices.ts";
import { ruledNotices } from "./ruledCells.ts";

/** A colour in cells without words of one column. */
export interface FoundColour {
  /** Counted from 0. */
  readonly column: number;
  /** "#FF0000". */
  readonly colour: string;
  readonly cells: number;
  /** The first of them: "K5". */
  readonly first: string;
}

/** The colours in the rows of actions, column by column; those of headings and themes are decoration. */
export function coloursFound({ sheet, header }: Layout, { actions }: Grouped): readonly FoundColour[] {
  if (sheet.colours === undefined) return [];
  return [...header.headings.keys()].flatMap((column) => {
    const found = new Map<string, FoundColour>();
    for (const { places } of actions) {
      const place = places.find((each) => fillAt(sheet, each, column) !== null);
      const colour = place === undefined ? null : fillAt(sheet, place, column);
      if (place === undefined || colour === null) continue;
      const before = found.get(colour) ?? { column, colour, cells: 0, first: cellName(place, column) };
      found.set(colour, { ...before, cells: before.cells + 1 });
    }
    return [...found.values()];
  });
}

/** What is told of ratings that are given by colour, and of colours that were not read. */
export function colourNotices(layout: Layout, grouped: Grouped, meanings: ColourMeanings): readonly CellNotice[] {
  const { colours } = layout.sheet;
  if (colours === undefined) return [];
  const columns = columnsOf(layout, "rating", "status");
  const told = coloursFound(layout, grouped)
    .filter(({ column }) => columns.includes(column))
    .map((found) => colourNotice(found, meanings));
  const cut: readonly CellNotice[] = colours.isCut
    ? [
        warning("A1", {
          found: "more coloured cells without words than are kept",
          allowed: "no more than 100,000 of them on a sheet",
          done: "the colours of the others were not read",
        }),
      ]
    : [];
  return [...told, ...columns.flatMap((column) => ruledNotices(layout, grouped, column)), ...cut];
}

function colourNotice({ colour, cells, first }: FoundColour, meanings: ColourMeanings): CellNotice {
  const meaning = meanings.get(colour);
  return warning(first, {
    found: `${colourName(colour)} and no word, in ${counted(cells, "cell")} of the column`,
    allowed: "a rating in words: a colour alone is not enough",
    done:
      meaning === undefined
        ? `kept as “${fillAlone(colour)}”, until you say what the colour means`
        : `read as “${meaning}”, as you said the colour means`,
  });
}

function warning(cell: string, rest: Pick<CellNotice, "found" | "allowed" | "done">): CellNotice {
  return { gravity: "warning", cell, ...rest };
}
