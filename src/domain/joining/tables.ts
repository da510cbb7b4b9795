import type { TableName, Tables } from "#domain/model/dataset.ts";
import type { Work } from "#domain/turns.ts";
import { type Pair, toldAgain } from "./accounts.ts";
import { clustersOf, drawersOf, type Rank } from "./clusters.ts";
import { BASE, type Ledger } from "./ledger.ts";
import { isSameSaying } from "./meeting.ts";
import { rewritten } from "./references.ts";
import { type AnyRow, rowsOf } from "./rows.ts";
import { type Entry, isOfBase, type Told, versionsOf } from "./versions.ts";

/** What is joined, table by table: the later ones name the rows of the earlier by the ids that these were given. */
export interface Desk {
  readonly base: Tables;
  readonly files: readonly Partial<Tables>[];
  /** For each file, by record, the id that counts, where it is another. */
  readonly renames: readonly Map<string, string>[];
  readonly ledger: Ledger;
  readonly rank: Rank;
  /** Rows that joining makes, for the tables that come last. */
  readonly made: { readonly accounts: Told[]; readonly updates: Told[] };
}

/**
 * The rows of a table as all files together have them; every row of every file is counted once in the ledger. A long
 * table takes several turns.
 */
export function* joinTable(desk: Desk, table: TableName): Work<readonly AnyRow[]> {
  const entries = yield* versionsOf(table, toldRows(desk, table), desk.ledger);
  const ids = new Ids(desk, table);
  const stand: { readonly row: AnyRow; readonly place: number }[] = [];
  let done = 0;
  const drawers = yield* drawersOf(table, entries);
  for (const cluster of clustersOf(table, drawers, desk)) {
    const row = ids.place(cluster.head);
    for (const other of cluster.others) tellAgain(desk, { table, stands: row, other: other.row }, other);
    for (const entry of [cluster.head, ...cluster.others]) rename(desk, { table, entry, id: row.id });
    if (!ids.isTwin(cluster.head)) stand.push({ row, place: cluster.head.place });
    done += 1;
    if (done % TURN === 0) yield;
  }
  return stand.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** As many records as one turn takes. */
const TURN = 200;

/** The bundled rows, then each file's in the order of opening, with the ids that they name already renewed. */
export function toldRows({ base, files, renames, made }: Desk, table: TableName): readonly Told[] {
  return [
    ...rowsOf(base, table).map((row) => ({ row, file: BASE })),
    ...files.flatMap((tables, file) =>
      rowsOf(tables, table).map((row) => ({ row: rewritten(table, row, renames[file] ?? new Map()), file })),
    ),
    ...(table === "accounts" || table === "updates" ? made[table] : []),
  ];
}

/** The ids of a table, each given once. */
class Ids {
  private readonly taken = new Map<string, AnyRow>();
  private readonly twins = new Set<Entry>();
  private readonly desk: Desk;
  private readonly table: TableName;

  constructor(desk: Desk, table: TableName) {
    this.desk = desk;
    this.table = table;
  }

  /** The row under its own id, or with a number behind it where another record has that; the ledger counts it. */
  place(entry: Entry): AnyRow {
    let id = entry.row.id;
    for (let number = 2; this.isTaken(id, entry.row); number++) id = `${entry.row.id}-${number}`;
    const twin = this.taken.get(id);
    if (twin !== undefined) this.twins.add(entry);
    if (!isOfBase(entry)) this.desk.ledger.count(entry.from, this.table, twin === undefined ? "new" : "same");
    const row = twin ?? (id === entry.row.id ? entry.row : { ...entry.row, id });
    this.taken.set(id, row);
    return row;
  }

  /** Whether the entry says only what a row under its id already says. */
  isTwin(entry: Entry): boolean {
    return this.twins.has(entry);
  }

  private isTaken(id: string, row: AnyRow): boolean {
    const other = this.taken.get(id);
    return other !== undefined && !isSameSaying(other, row);
  }
}

function tellAgain({ ledger, made }: Desk, pair: Pair, entry: Entry): void {
  const isNothingNew = isSameSaying(pair.stands, pair.other);
  ledger.count(entry.from, pair.table, isNothingNew ? "same" : "told-again");
  if (isNothingNew) return;
  const told = toldAgain(pair);
  for (const row of told.accounts) made.accounts.push({ row: row as unknown as AnyRow, file: BASE });
  for (const row of told.updates) made.updates.push({ row: row as unknown as AnyRow, file: BASE });
  ledger.conflicts.push(...told.conflicts);
}

interface Renaming {
  readonly table: TableName;
  readonly entry: Entry;
  readonly id: string;
}

function rename({ renames }: Desk, { table, entry, id }: Renaming): void {
  if (entry.row.id === id) return;
  for (const file of entry.files) renames[file]?.set(`${table}/${entry.row.id}`, id);
}
