/**
 * Widths of Arial's characters in thousandths of the type size. Placing measures words with them instead of asking a
 * browser, so that it stays pure and its tests need none. Liberation Sans and Helvetica have the same widths.
 */
const REGULAR: readonly (readonly [string, number])[] = [
  ["'", 191],
  ["ijl‘’", 222],
  ["|", 260],
  [" !,./:;I[\\]ft", 278],
  ["()-`r“”", 333],
  ["{}", 334],
  ['"', 355],
  ["*", 389],
  ["^", 469],
  ["Jcksvxyz", 500],
  ["#$£0123456789?L_abdeghnopqu–", 556],
  ["+<=>~", 584],
  ["FTZ", 611],
  ["&ABEKPSVXY", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W", 944],
  ["—…", 1000],
  ["@", 1015],
];

const BOLD: readonly (readonly [string, number])[] = [
  ["'", 238],
  ["‘’ ,./I\\ijl", 278],
  ["|", 280],
  ["!()-:;[]`ft", 333],
  ["*r{}", 389],
  ['"', 474],
  ["“”z", 500],
  ["#$£0123456789J_aceksvxy–", 556],
  ["+<=>^~", 584],
  ["?FLTZbdghnopqu", 611],
  ["EPSVXY", 667],
  ["&ABCDHKNRU", 722],
  ["GOQw", 778],
  ["M", 833],
  ["%m", 889],
  ["W", 944],
  ["@", 975],
  ["—…", 1000],
];

/** A character that stands in no list is taken as a wide one, so that words never outgrow the room left for them. */
const UNLISTED = 667;
/** Another font may stand in for Arial. */
const MARGIN = 1.02;

const regular = tableOf(REGULAR);
const bold = tableOf(BOLD);

interface Type {
  readonly sizePx: number;
  readonly isBold: boolean;
}

/** How wide the words stand, in pixels. */
export function textWidth(words: string, type: Type): number {
  const table = type.isBold ? bold : regular;
  let thousandths = 0;
  for (const character of words) thousandths += table.get(character) ?? UNLISTED;
  return (thousandths / 1000) * type.sizePx * MARGIN;
}

/** The words cut to the width, with an ellipsis; empty where not even one letter has room. */
export function cutToWidth(words: string, widthPx: number, type: Type): string {
  if (textWidth(words, type) <= widthPx) return words;
  for (let length = words.length - 1; length > 0; length -= 1) {
    const cut = `${words.slice(0, length).trimEnd()}…`;
    if (textWidth(cut, type) <= widthPx) return cut;
  }
  return "";
}

/** The words in as few lines as the width allows. A word wider than the line stands alone and is not broken. */
export function wrapWords(words: string, widthPx: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, type) > widthPx) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function tableOf(groups: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
  );
}
