import { isIsoDay } from "#domain/dates/day.ts";
import type { Cell } from "./book.ts";
import { readHyperlink } from "./hyperlink.ts";
import { type OdsWords, odsWords } from "./odsWords.ts";
import type { Attribute } from "./xml.ts";

/** A cell of an OpenDocument row, and how many columns in a row hold the same. */
export interface OdsCell {
  readonly column: number;
  readonly times: number;
  readonly cell: Cell;
  readonly link: string | null;
  /** The name of its style; null where it says none. */
  readonly style: string | null;
}

interface Draft {
  readonly style: string | null;
  readonly type: string | null;
  readonly value: string | null;
  readonly formula: string;
  readonly isCovered: boolean;
  readonly times: number;
}

const CELL = "table:table-cell";
/** A cell that lies under a merged one. */
const COVERED = "table:covered-table-cell";
const VALUE_ATTRIBUTES = new Map([
  ["float", "office:value"],
  ["percentage", "office:value"],
  ["currency", "office:value"],
  ["date", "office:date-value"],
  ["boolean", "office:boolean-value"],
  ["string", "office:string-value"],
]);

/** LibreOffice makes these of a workbook’s TRUE and FALSE, and saves them as 1 and 0. */
const BOOLEANS = new Map([
  ["=TRUE()", true],
  ["=FALSE()", false],
]);

/** Gathers the cells of a row as they go by; those under merged ones are empty. */
export function odsCells(take: (cell: OdsCell) => void) {
  const words = odsWords();
  let draft: Draft | null = null;
  let column = 0;
  return {
    startRow: () => {
      column = 0;
    },
    open: (element: string, attribute: Attribute) => {
      if (element === CELL || element === COVERED) {
        draft = draftOf(attribute, element === COVERED);
        words.start();
      } else if (draft !== null) words.open(element, attribute);
    },
    text: (text: string) => {
      if (draft !== null) words.text(text);
    },
    close: (element: string) => {
      if (draft === null || (element !== CELL && element !== COVERED)) words.close(element);
      else {
        if (!draft.isCovered) take(readDraft(draft, words, column));
        column += draft.times;
        draft = null;
      }
    },
  };
}

/** How often a row or cell stands there: once where nothing is said. */
export function timesOf(repeated: string | null): number {
  const times = Number(repeated ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function draftOf(attribute: Attribute, isCovered: boolean): Draft {
  // A formula that failed is saved as 0 or as text; its type says so, and its words say how.
  const type = attribute("calcext:value-type") === "error" ? "error" : attribute("office:value-type");
  const place = VALUE_ATTRIBUTES.get(type ?? "");
  return {
    style: attribute("table:style-name"),
    type,
    value: place === undefined ? null : attribute(place),
    formula: attribute("table:formula")?.replace(/^[\w-]+:(?==)/, "") ?? "",
    isCovered,
    times: timesOf(attribute("table:number-columns-repeated")),
  };
}

/** A formula is the value saved with it; where none was saved, the formula itself, because the cell is not empty. */
function readDraft(draft: Draft, words: OdsWords, column: number): OdsCell {
  const saved = BOOLEANS.get(draft.formula) ?? savedValue(draft, words.words());
  const at = { column, times: draft.times, style: draft.style };
  if (draft.formula === "") return { ...at, cell: saved, link: words.link() };
  const link = readHyperlink(draft.formula);
  if (link !== null) return { ...at, cell: typeof saved === "string" ? saved : link.shown, link: link.target };
  const isUnsaved = draft.type === null && saved === null;
  return { ...at, cell: isUnsaved ? draft.formula : saved, link: words.link() };
}

function savedValue({ type, value }: Draft, shown: string | null): Cell {
  const words = shown === "" ? null : shown;
  if (value === null) return words;
  if (type === "boolean") return value === "true";
  if (type === "string") return value === "" ? null : value;
  return (type === "date" ? dayOf(value) : numberOf(value)) ?? words ?? value;
}

function dayOf(value: string): Cell {
  const day = value.slice(0, 10);
  return isIsoDay(day) ? { iso: day } : null;
}

function numberOf(value: string): Cell {
  const number = Number(value);
  return value === "" || !Number.isFinite(number) ? null : number;
}
