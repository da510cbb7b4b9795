import type { Decisions, OpenedReading } from "#data/opening/opened.ts";
import { Pieces } from "#data/opening/pieces.ts";
import { type Columns, decodeTable } from "#data/schema/decode.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { TableName } from "#domain/model/dataset.ts";

/** What was kept cannot be read again. */
export class KeptFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "KeptFault";
  }
}

export interface Reread {
  readonly readings: readonly OpenedReading[];
  readonly decisions: Decisions;
}

/** Puts together what was kept, every row read again as if it came from a file. Raises KeptFault for what does not fit. */
export class Rereading {
  private readonly readings: { readonly head: OpenedReading; readonly pieces: Pieces }[] = [];
  private decisions: Decisions = {
    answers: new Map(),
    columns: new Map(),
    colours: new Map(),
    councils: new Map(),
    reports: new Map(),
    reader: "public",
  };

  add(part: unknown): void {
    const { kind } = asRecord(part);
    if (kind === "decisions") this.decisions = decisionsIn(part);
    else if (kind === "reading") this.readings.push({ head: readingIn(part), pieces: new Pieces() });
    else if (kind === "rows") this.addRows(part);
    else throw new KeptFault("a part of no known kind");
  }

  private addRows(part: unknown): void {
    const { table, rows } = asRecord(part);
    const of = this.readings.at(-1);
    if (of === undefined || typeof table !== "string" || !isTable(table)) throw new KeptFault("rows of no table");
    const read = decodeTable(table, SCHEMA[table] as Columns<unknown>, rows);
    if (read.problems.length > 0) throw new KeptFault(`a row of ${table} that cannot be read`);
    of.pieces.add({ table, rows: read.rows });
  }

  get whole(): Reread {
    const readings = this.readings.map(({ head, pieces }) => ({
      ...head,
      reading: { ...head.reading, tables: pieces.tables },
    }));
    return { readings, decisions: this.decisions };
  }
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(SCHEMA, name);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new KeptFault("no part at all");
  return value as Readonly<Record<string, unknown>>;
}

function decisionsIn(part: unknown): Decisions {
  const kept = asRecord(asRecord(part).decisions);
  return {
    answers: mapIn(kept.answers),
    columns: mapIn(kept.columns),
    // What was kept before these were asked about has none of them.
    colours: mapIn(kept.colours ?? new Map()),
    councils: mapIn(kept.councils ?? new Map()),
    reports: mapIn(kept.reports ?? new Map()),
    reader: kept.reader === "board" ? "board" : "public",
  };
}

function mapIn<K, V>(kept: unknown): ReadonlyMap<K, V> {
  if (!(kept instanceof Map)) throw new KeptFault("no decisions");
  return kept as ReadonlyMap<K, V>;
}

const KINDS: readonly unknown[] = ["workbook", "tracker", "ofsted", "d2i", "workforce"];

/** Only what is looked at later is looked at here; rows are read one by one. */
function readingIn(part: unknown): OpenedReading {
  const head = asRecord(asRecord(part).reading);
  const reading = asRecord(head.reading);
  const isWhole =
    typeof head.id === "string" &&
    typeof head.openedOn === "string" &&
    [head.names, head.questions, head.copies, reading.tallies].every(Array.isArray) &&
    typeof reading.what === "string" &&
    KINDS.includes(reading.kind);
  if (!isWhole) throw new KeptFault("no reading");
  return head as unknown as OpenedReading;
}
