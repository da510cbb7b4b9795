import { type FillColour, hexOf, NO_PALETTE, type Palette } from "./xlsxColour.ts";
import { fillWalk, ruleFillWalk } from "./xlsxFills.ts";
import { themeColours } from "./xlsxTheme.ts";
import { walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What a cell's number means, by the format in which it is shown. */
export type NumberMeaning = "number" | "day" | "time";

/** What the styles of cells say, by the style's number. */
export interface CellStyles {
  readonly meanings: readonly NumberMeaning[];
  /** "#FF0000"; null where cells of the style have no colour. */
  readonly fills: readonly (string | null)[];
  /** The same of the looks that rules give, by the look's number; undefined for a gradient or a pattern. */
  readonly ruleFills: readonly (string | null | undefined)[];
}

export const NO_STYLES: CellStyles = { meanings: [], fills: [], ruleFills: [] };

const GENERAL = 0;
/** The formats that every workbook has without saying so; those for East Asian calendars are days too. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);

/** What the cells of each style mean and how they are coloured. A number that leads nowhere in the part is no colour. */
export async function cellStyles(
  zip: Zip,
  parts: { readonly styles: string; readonly theme: string | null },
): Promise<CellStyles> {
  const formats = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  const fillOf: number[] = [];
  const fills = fillWalk();
  const rules = ruleFillWalk();
  let isCellStyles = false;
  await walkXml(
    { name: parts.styles, root: "s:styleSheet", pieces: zip.unpack(parts.styles) },
    {
      open: (element, attribute) => {
        fills.open(element, attribute);
        rules.open(element, attribute);
        const id = Number(attribute("numFmtId") ?? GENERAL);
        if (element === "s:cellXfs") isCellStyles = true;
        if (element === "s:numFmt") formats.set(id, attribute("formatCode") ?? "");
        if (element !== "s:xf" || !isCellStyles) return;
        meanings.push(meaningOf(id, formats.get(id)));
        fillOf.push(Number(attribute("fillId") ?? 0));
      },
      close: (element) => {
        fills.close(element);
        rules.close(element);
        if (element === "s:cellXfs") isCellStyles = false;
      },
    },
  );
  const used = fillOf.map((place) => fills.found[place] ?? null);
  const hex = await hexesOf([...used, ...rules.found.map((colour) => colour ?? null)], {
    zip,
    theme: parts.theme,
    indexed: fills.indexed,
  });
  const isColoured = used.some((colour) => colour !== null);
  return {
    meanings,
    fills: isColoured ? used.map(hex) : [],
    ruleFills: rules.found.map((colour) => colour && hex(colour)),
  };
}

interface PaletteParts {
  readonly zip: Zip;
  readonly theme: string | null;
  readonly indexed: readonly string[];
}

/** What each of the colours looks like; the theme is read only where one of them names it. */
async function hexesOf(
  colours: readonly (FillColour | null)[],
  { zip, theme, indexed }: PaletteParts,
): Promise<(colour: FillColour | null) => string | null> {
  const asksTheme = theme !== null && colours.some((colour) => colour?.kind === "theme");
  const palette: Palette = { indexed, theme: asksTheme ? await themeColours(zip, theme) : NO_PALETTE.theme };
  const hexes = new Map([...new Set(colours)].map((colour) => [colour, colour && hexOf(colour, palette)]));
  return (colour) => hexes.get(colour) ?? null;
}

function meaningOf(id: number, format: string | undefined): NumberMeaning {
  if (format !== undefined) return formatMeaning(format);
  if (BUILT_IN_DAYS.has(id)) return "day";
  return BUILT_IN_TIMES.has(id) ? "time" : "number";
}

/** What a number means that is shown as the format says: "dd/mm/yyyy" a day, "[h]:mm" a time, "0.00%" a number. */
export function formatMeaning(format: string): NumberMeaning {
  const letters = format
    // Words in quotes, single characters as they are, padding, colours and countries; not [h], which counts hours.
    .replace(/"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replace(/general|standard|am\/pm|a\/p/gi, "")
    .split(";")[0];
  if (letters === undefined || !/[ydmhs]/i.test(letters)) return "number";
  if (/[yd]/i.test(letters)) return "day";
  return /[hs]/i.test(letters) || /\[m+\]/i.test(letters) ? "time" : "day";
}
