import type { TableName, Tables } from "#domain/model/dataset.ts";

/** Rows of one table, few enough to be copied between worker and page without the page standing still. */
export interface Piece {
  readonly table: TableName;
  readonly rows: readonly unknown[];
}

const PIECE = 500;

export function* piecesOf(tables: Partial<Tables>): Generator<Piece, void> {
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly unknown[]][]) {
    for (const some of slices(rows)) yield { table: name, rows: some };
  }
}

/** A long list in lists of a few hundred; none where it is empty. */
export function* slices<T>(list: readonly T[]): Generator<readonly T[], void> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE);
}

/** Tables that arrive in pieces. */
export class Pieces {
  private readonly rows = new Map<TableName, unknown[]>();

  add({ table, rows }: Piece): void {
    const before = this.rows.get(table);
    if (before === undefined) this.rows.set(table, [...rows]);
    else before.push(...rows);
  }

  get tables(): Partial<Tables> {
    return Object.fromEntries(this.rows) as Partial<Tables>;
  }
}
