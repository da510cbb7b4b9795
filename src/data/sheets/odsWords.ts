import type { Attribute } from "./xml.ts";

const MOST_SPACES = 32_767;
/** Line ends and tabs within a paragraph only set out the file, whatever is meant stands as an element of its own. */
const SETTING_OUT = / *[\t\r\n][ \t\r\n]*/g;
/** Stands for them until the paragraph is whole: one space between words, none at its ends. No XML may hold it. */
const BREAK = "\uffff";
const OUTER_BREAKS = /^\uffff+|\uffff+$/g;

export type OdsWords = ReturnType<typeof odsWords>;

/**
 * Gathers the words of a cell: its paragraphs as lines, with the spaces, tabs and line breaks that are meant. Several
 * spaces in a row are kept, though the standard takes them for one, because LibreOffice writes and reads them so.
 */
export function odsWords() {
  let paragraphs: string[] = [];
  let words: string[] | null = null;
  let link: string | null = null;
  return {
    start: () => {
      paragraphs = [];
      words = null;
      link = null;
    },
    open: (element: string, attribute: Attribute) => {
      if (element === "text:p") words = [];
      else if (element === "text:s") words?.push(" ".repeat(spaces(attribute("text:c"))));
      else if (element === "text:tab") words?.push("\t");
      else if (element === "text:line-break") words?.push("\n");
      else if (element === "text:a") link ??= attribute("xlink:href");
    },
    text: (text: string) => {
      words?.push(/[\t\r\n]/.test(text) ? text.replace(SETTING_OUT, BREAK) : text);
    },
    close: (element: string) => {
      if (element !== "text:p" || words === null) return;
      paragraphs.push(withoutBreaks(words.length === 1 ? (words[0] ?? "") : words.join("")));
      words = null;
    },
    /** The cell's text; null where it has no paragraph. */
    words: () => (paragraphs.length === 0 ? null : paragraphs.join("\n")),
    /** Where the first link in the cell leads, or null. */
    link: () => link,
  };
}

function withoutBreaks(paragraph: string): string {
  return paragraph.includes(BREAK) ? paragraph.replace(OUTER_BREAKS, "").replaceAll(BREAK, " ") : paragraph;
}

function spaces(count: string | null): number {
  const many = Number(count ?? 1);
  return Number.isInteger(many) ? Math.min(Math.max(many, 0), MOST_SPACES) : 1;
}
