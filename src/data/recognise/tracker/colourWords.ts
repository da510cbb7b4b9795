import { colourAlone } from "#domain/tracker/colourAlone.ts";

/** The colours that office programs offer first under these names; every other is named with its code. */
const PLAIN = new Map([
  ["#FF0000", "red"],
  ["#FFC000", "amber"],
  ["#FFFF00", "yellow"],
  ["#00B050", "green"],
  ["#0070C0", "blue"],
  ["#7030A0", "purple"],
  ["#000000", "black"],
]);

/** Hues up to these degrees; what lies between two of them has no name that everyone would give it. */
const HUES: readonly (readonly [from: number, to: number, name: string])[] = [
  [0, 12, "red"],
  [20, 52, "amber"],
  [54, 66, "yellow"],
  [75, 165, "green"],
  [190, 250, "blue"],
  [262, 300, "purple"],
  [345, 360, "red"],
];

/** "red fill", "red fill (#C00000)"; "colour #C6EFCE" for what is too pale or too mixed to have a name. */
export function colourName(hex: string): string {
  const name = nameOf(hex);
  if (name === null) return `colour ${hex}`;
  return PLAIN.has(hex) ? `${name} fill` : `${name} fill (${hex})`;
}

/** What stands for a rating of which only the colour is given. */
export function fillAlone(hex: string): string {
  const name = nameOf(hex);
  return colourAlone(name === null || PLAIN.has(hex) ? (name ?? hex) : `${name} (${hex})`);
}

function nameOf(hex: string): string | null {
  const plain = PLAIN.get(hex);
  if (plain !== undefined) return plain;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const light = most - spread / 2;
  if (spread < 0.06) return light > 0.3 && light < 0.9 ? "grey" : null;
  if (light < 0.2 || light > 0.68 || spread < 0.5 * (1 - Math.abs(2 * light - 1))) return null;
  const hue = hueOf({ red, green, blue }, most, spread);
  return HUES.find(([from, to]) => hue >= from && hue <= to)?.[2] ?? null;
}

function hueOf(
  { red, green, blue }: { readonly red: number; readonly green: number; readonly blue: number },
  most: number,
  spread: number,
): number {
  const sixths =
    most === red
      ? (green - blue) / spread + 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (sixths * 60) % 360;
}
