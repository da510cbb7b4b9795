import { nameNotices } from "#data/recognise/nameNotices.ts";
import type { Notice } from "#data/recognise/reading.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { ownerRole } from "#domain/tracker/owner.ts";
import { People } from "#domain/tracker/people.ts";
import { ownersNotice, rowWithRole } from "./owners.ts";
import { readOnce } from "./readOnce.ts";
import type { RowsByTable } from "./references.ts";
import type { ReadRow } from "./rows.ts";

/** The fields that people write in their own words; names and codes of councils, measures and rules are none. */
const FREE_TEXT: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["shortTitle", "title", "locator", "note"],
  bodies: ["note"],
  inspections: ["title", "note"],
  judgements: ["note"],
  findings: ["words", "note"],
  visits: ["title", "focus", "found", "note"],
  views: ["topic", "words", "note"],
  deadlines: ["what", "recipient", "dueWords", "note"],
  interventions: ["title", "words", "note"],
  requirements: ["what", "note"],
  meetings: ["item", "decided", "short", "note"],
  themes: ["name"],
  actions: ["words", "dueWords", "note"],
  measures: ["missing", "note"],
  updates: ["status", "words", "newDueWords", "note"],
  accounts: ["printed", "readAs", "note"],
  gaps: ["words", "note"],
};

interface NamesFrom {
  readonly file: string;
  readonly keepOwners: boolean;
}

/** Rows with owners as roles, and without people's names in what is written; all as they are where names are kept. */
export function withoutNames(
  rows: RowsByTable,
  { file, keepOwners }: NamesFrom,
): { readonly rows: RowsByTable; readonly notices: readonly Notice[] } {
  if (keepOwners) return { rows, notices: [] };
  const people = new People(ownersIn(rows), textsIn(rows));
  const notices: Notice[] = [];
  const named = new Map<TableName, readonly ReadRow[]>();
  const roleOf = readOnce(ownerRole);
  for (const [table, read] of rows) {
    const withRoles = read.map(({ row, at }) => ({ at, ...rowWithRole(table, row, roleOf) }));
    const owners = withRoles.filter(({ isNameLeftOut }) => isNameLeftOut);
    const [first] = owners;
    if (first !== undefined)
      notices.push(...ownersNotice(owners.length, { file, sheet: first.at.sheet, cell: first.at.cellOf("owner") }));
    named.set(
      table,
      withRoles.map((each) => withoutNamesIn(each, { table, people, file, notices })),
    );
  }
  return { rows: named, notices };
}

interface Search {
  readonly table: TableName;
  readonly people: People;
  readonly file: string;
  /** To which what is told is added. */
  readonly notices: Notice[];
}

function withoutNamesIn({ row, at }: ReadRow, { table, people, file, notices }: Search): ReadRow {
  const changed: Record<string, string> = {};
  for (const [field, words] of textsOf(table, row)) {
    const read = people.without(words);
    if (read.words !== words) changed[field] = read.words;
    for (const told of nameNotices(read)) notices.push({ ...told, file, sheet: at.sheet, cell: at.cellOf(field) });
  }
  return { row: { ...row, ...changed }, at };
}

function textsOf(table: TableName, row: object): readonly (readonly [field: string, words: string])[] {
  const values = row as Readonly<Record<string, unknown>>;
  const texts: (readonly [string, string])[] = [];
  for (const field of FREE_TEXT[table] ?? []) {
    const words = values[field];
    if (typeof words === "string") texts.push([field, words]);
  }
  return texts;
}

function* ownersIn(rows: RowsByTable): Generator<string, void> {
  for (const { row } of rows.get("actions") ?? []) {
    if ("owner" in row && typeof row.owner === "string") yield row.owner;
  }
}

function* textsIn(rows: RowsByTable): Generator<string, void> {
  for (const [table, read] of rows) {
    for (const { row } of read) for (const [, words] of textsOf(table, row)) yield words;
  }
}
