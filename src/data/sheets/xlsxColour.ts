/** A colour as a workbook writes it: itself, or a place in a list, lighter or darker. */
export interface FillColour {
  readonly kind: "rgb" | "theme" | "indexed";
  readonly value: string;
  /** From -1, black, to 1, white. */
  readonly tint: number;
}

/** The lists in which a workbook's colours have their places. */
export interface Palette {
  /** The workbook's own instead of the usual; empty where it has none. */
  readonly indexed: readonly string[];
  readonly theme: readonly string[];
}

/** Light 1, dark 1, light 2, dark 2, six accents, links: as a workbook without a theme of its own is shown. */
const USUAL_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
export const NO_PALETTE: Palette = { indexed: [], theme: USUAL_THEME };

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
/** The colours of old workbooks by their numbers; the first eight stand there twice. */
const USUAL_INDEXED = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** The colour as "#C6EFCE"; null where it leads nowhere, and where it is white. */
export function hexOf(colour: FillColour, palette: Palette): string | null {
  const base = baseOf(colour, palette);
  // The first two letters of eight say how much shines through, which programs leave unread.
  const plain = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(base ?? "")?.[1];
  return plain === undefined ? null : colourOrNull(tinted(plain, colour.tint));
}

/** A colour that is seen: white cells are as good as not coloured. */
export function colourOrNull(hex: string): string | null {
  const plain = hex.replace(/^#/, "").toUpperCase();
  return /^[\dA-F]{6}$/.test(plain) && plain !== "FFFFFF" ? `#${plain}` : null;
}

function baseOf({ kind, value }: FillColour, { indexed, theme }: Palette): string | null {
  if (kind === "rgb") return value;
  const list = kind === "theme" ? theme : indexed;
  const place = Number(value);
  return list[place] ?? (kind === "indexed" ? (USUAL_INDEXED[place] ?? null) : null);
}

/** Lighter or darker by so much of the way to white or black, as spreadsheets do it: by lightness alone. */
function tinted(plain: string, tint: number): string {
  if (tint === 0) return plain;
  const parts = [0, 2, 4].map((at) => Number.parseInt(plain.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const light = (most + least) / 2;
  const lighter = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // With hue and saturation kept, each part keeps its place between the darkest and the lightest.
  const room = 1 - Math.abs(2 * light - 1);
  const spread = room === 0 ? 0 : ((most - least) / room) * (1 - Math.abs(2 * lighter - 1));
  const moved = parts.map((part) => {
    const place = most === least ? 0.5 : (part - least) / (most - least);
    return lighter - spread / 2 + place * spread;
  });
  return moved
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
