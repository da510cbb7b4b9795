import { cellName, type Sheet } from "#data/sheets/book.ts";
import { columnLetters, wordsIn } from "./cells.ts";
import { coloursFound, type FoundColour } from "./colours.ts";
import { type Content, contentOf, roleOfContent, speaksAgainst } from "./content.ts";
import { groupRows } from "./groups.ts";
import { findHeader, type Header, headingKey } from "./header.ts";
import { layoutOf } from "./layout.ts";
import { type ColumnRole, roleOfHeading } from "./roles.ts";

/** A column of a tracker with the role that it seems to have; a person may correct it. */
export interface ProposedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** "E". */
  readonly letters: string;
  readonly heading: string;
  readonly role: ColumnRole;
  /** From 0, nothing speaks for it, to 1. */
  readonly confidence: number;
}

export interface ColumnProposal {
  readonly sheet: string;
  /** The place of the row of headings, counted from 0. */
  readonly headerRow: number;
  readonly headingKey: string;
  readonly columns: readonly ProposedColumn[];
  /** The colours of cells without words, in every column: a person may say of any that it is the rating. */
  readonly colours: readonly FoundColour[];
  /** The first rows as a person reads them, to be shown beneath the proposal. */
  readonly firstRows: readonly (readonly string[])[];
}

const ROWS_SHOWN = 5;
/** Of these there may be several columns; of the others the surest is taken, and the rest is proposed otherwise. */
const MAY_REPEAT: ReadonlySet<ColumnRole> = new Set([
  "owner",
  "how",
  "success",
  "quarter",
  "finding",
  "comment",
  "ignore",
]);
/** What a second column of a role most likely holds. */
const SECOND: Partial<Record<ColumnRole, ColumnRole>> = {
  action: "how",
  due: "revised-due",
  status: "comment",
  rating: "comment",
  "revised-due": "comment",
};

/** What each column of a sheet seems to hold; null where the sheet is no tracker: it has no column of actions. */
export function proposeColumns(sheet: Sheet): ColumnProposal | null {
  const header = findHeader(sheet);
  if (header === null) return null;
  const columns = withAction(single(header.headings.map((_, column) => guess(sheet, header, column))));
  if (columns === null) return null;
  return {
    sheet: sheet.name,
    headerRow: header.row,
    headingKey: headingKey(sheet) ?? "",
    columns: columns.map(({ content: _, ...column }) => column),
    colours: coloursOf(sheet, header, columns),
    firstRows: sheet.rows
      .slice(header.firstRow, header.firstRow + ROWS_SHOWN)
      .map((row) => header.headings.map((_, column) => wordsIn(row[column]))),
  };
}

function coloursOf(sheet: Sheet, header: Header, columns: readonly ProposedColumn[]): readonly FoundColour[] {
  if (sheet.colours === undefined) return [];
  const layout = layoutOf(sheet, header, new Map(columns.map(({ column, role }) => [column, role])));
  return coloursFound(layout, groupRows(layout));
}

interface Guess extends ProposedColumn {
  readonly content: Content;
}

function guess(sheet: Sheet, { headings, firstRow }: Header, column: number): Guess {
  const heading = headings[column] ?? "";
  const content = contentOf(sheet.rows.slice(firstRow).map((row) => row[column]));
  const place = { column, letters: columnLetters(cellName(0, column)), heading, content };
  const said = roleOfHeading(heading);
  if (said !== null && !speaksAgainst(said.role, content)) return { ...place, ...said };
  if (said?.role === "status" || said?.role === "rating") return { ...place, role: "comment", confidence: 0.5 };
  const seen = roleOfContent(content);
  return seen === null ? { ...place, role: "ignore", confidence: 0 } : { ...place, role: seen, confidence: 0.4 };
}

/** Each role once, where a tracker has it once: the surest column keeps it. */
function single(guesses: readonly Guess[]): readonly Guess[] {
  const taken = new Set<ColumnRole>();
  const settled = new Map<number, Guess>();
  for (const each of [...guesses].sort((a, b) => b.confidence - a.confidence || a.column - b.column)) {
    const role = freeRole(each.role, taken);
    settled.set(each.column, role === each.role ? each : { ...each, role, confidence: Math.min(each.confidence, 0.4) });
    if (!MAY_REPEAT.has(role)) taken.add(role);
  }
  return guesses.map((each) => settled.get(each.column) ?? each);
}

function freeRole(role: ColumnRole, taken: ReadonlySet<ColumnRole>): ColumnRole {
  if (!taken.has(role)) return role;
  const second = SECOND[role] ?? "ignore";
  return taken.has(second) ? freeRole(second, taken) : second;
}

/** With the longest texts as the actions, where no heading names them; null where there are none. */
function withAction(guesses: readonly Guess[]): readonly Guess[] | null {
  if (guesses.some(({ role }) => role === "action")) return guesses;
  const [longest] = guesses
    .filter(({ role, content }) => role === "ignore" && content.filled >= 2 && content.meanLength >= 15)
    .sort((a, b) => b.content.meanLength - a.content.meanLength);
  if (longest === undefined) return null;
  return guesses.map((each) => (each === longest ? { ...each, role: "action", confidence: 0.3 } : each));
}
