/** What stands between the groups of a number. Never a stroke: "SI 2007/462" and "01/02/2022" are none. */
const GAP = "[ \\u00a0.‑–-]";
/** Behind the code of an area, which may stand in brackets. */
const AREA_END = `(?:\\)${GAP}?|${GAP})`;

/**
 * The groups in which telephone numbers of the United Kingdom are written, behind their 0 or +44. Only these: a day, a
 * time, an amount, a share or the number of a law must never be taken for one.
 */
const GROUPS = [
  "[12378]\\d{8,9}",
  `[27]\\d${AREA_END}\\d{4}${GAP}?\\d{4}`,
  `[1378]\\d{2}${AREA_END}\\d{3}${GAP}?\\d{3,4}`,
  `[17]\\d{3}${AREA_END}(?:\\d{5,6}|\\d{3}${GAP}\\d{3}|\\d{2}${GAP}\\d{2}${GAP}\\d{2})`,
  `1\\d{4}${AREA_END}\\d{4,5}`,
];
const COUNTRY = `(?:\\+|00)44${GAP}?(?:\\(0\\)${GAP}?)?`;
const NOT_AFTER = "(?<![\\p{L}\\p{N}£$€_+])(?<!\\d[.,:/‑–-])";
const NOT_BEFORE = "(?![\\p{L}\\p{N}]|\\s?%|[.,:/]\\d)";

/** Telephone numbers in a text. */
export const TELEPHONES = new RegExp(
  `${NOT_AFTER}(?:${COUNTRY}|\\((?=0\\d{2,4}\\))0|0)(?:${GROUPS.join("|")})${NOT_BEFORE}`,
  "gu",
);

/** The words of a cell of owners without telephone numbers, and without the brackets in which they stood. */
export function withoutTelephones(text: string): string {
  const without = text.replaceAll(TELEPHONES, "");
  return without === text
    ? text
    : without
        .replaceAll(/\(\s*\)/g, "")
        .replace(/[\s,;:/–-]+$/u, "")
        .trim();
}
