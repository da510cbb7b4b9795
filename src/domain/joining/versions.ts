import type { Audience } from "#domain/model/audience.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { Work } from "#domain/turns.ts";
import { BASE, type Ledger } from "./ledger.ts";
import { type AnyRow, differingFields } from "./rows.ts";

/** A row and the file that tells it; `BASE` for the bundled data. */
export interface Told {
  readonly row: AnyRow;
  readonly file: number;
}

/** One record as one source has it: the same row of several files, the latest opened of which counts. */
export interface Entry {
  row: AnyRow;
  /** Where it first stood. */
  readonly from: number;
  readonly files: Set<number>;
  /** Its place among all that was told. */
  readonly place: number;
}

/** As many rows as one turn takes. */
const TURN = 2_000;

const COUNCIL = ["authority"] as const;

/** Which fields say whose a record is: with the same id and other values there it is another record. */
const WHOSE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  bodies: COUNCIL,
  themes: ["authority", "kind"],
  pauses: COUNCIL,
  inspections: ["authority", "framework"],
  visits: ["authority", "kind"],
  judgements: ["inspection", "area"],
  findings: ["from"],
  views: ["visit", "finding"],
  deadlines: COUNCIL,
  interventions: COUNCIL,
  requirements: ["intervention"],
  meetings: COUNCIL,
  actions: COUNCIL,
  measures: ["authority", "region", "what"],
  updates: ["record"],
  accounts: ["record"],
  gaps: COUNCIL,
};

/** What tells a record from another under the same id. */
export function whose(table: TableName, row: AnyRow): string {
  return (WHOSE[table] ?? []).map((field) => String(row[field])).join(" ");
}

/**
 * Rows of one id, one owner and one source are one record: where they differ, the later opened counts and the change is
 * written down. A row that fewer may see never takes the place of one that more may see; it stays apart.
 */
export function* versionsOf(table: TableName, told: readonly Told[], ledger: Ledger): Work<readonly Entry[]> {
  const entries = new Map<string, Entry>();
  for (const [place, { row, file }] of told.entries()) {
    if (place % TURN === TURN - 1) yield;
    const key = `${row.id} ${whose(table, row)} ${String(row.source)}`;
    const slot = isApart(entries.get(key), row) ? `${key} strict` : key;
    const former = entries.get(slot);
    if (former === undefined) entries.set(slot, { row, from: file, files: new Set([file]), place: entries.size });
    else again(table, { former, row, file }, ledger);
  }
  return [...entries.values()];
}

function isApart(former: Entry | undefined, row: AnyRow): boolean {
  return former !== undefined && !isSame(former.row, row) && isStricter(former.row, row);
}

interface Meeting {
  readonly former: Entry;
  readonly row: AnyRow;
  readonly file: number;
}

function again(table: TableName, { former, row, file }: Meeting, ledger: Ledger): void {
  former.files.add(file);
  if (isSame(former.row, row)) {
    ledger.count(file, table, "same");
    // What one file calls public is public, whatever another says of the same words.
    if (isStricter(row, former.row)) former.row = row;
    return;
  }
  ledger.count(file, table, "changed");
  ledger.change(table, { former: former.row, now: row, file });
  former.row = row;
}

function isSame(one: AnyRow, other: AnyRow): boolean {
  return differingFields(one, other, ["audience"]).length === 0;
}

/** Whether fewer people, or people from a later day on, may see the other row. */
export function isStricter(one: AnyRow, other: AnyRow): boolean {
  return seenFrom(other) > seenFrom(one);
}

/** The day from which anyone may see the row, as text that sorts; "9" where only the board ever may. */
export function seenFrom(row: AnyRow): string {
  const audience = row.audience as Audience | undefined;
  if (audience === undefined || audience === "public") return "";
  return audience === "board" ? "9" : audience;
}

export function isOfBase(entry: Entry): boolean {
  return entry.from === BASE;
}
