import { impreciseWords } from "#domain/dates/format.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { RecordRef } from "#domain/model/records.ts";
import { type AnyRow, differingFields, isDate } from "./rows.ts";

/** What one of two sources says. */
export interface Said {
  /** In words; "nothing" where it says none. */
  readonly words: string;
  /** The id of the source. */
  readonly source: string;
}

/** Two sources that do not say the same of one record: both are kept, for a person to go through. */
export interface Conflict {
  readonly record: RecordRef;
  /** "Overall effectiveness", "Fieldwork". */
  readonly what: string;
  /** What stands. */
  readonly stands: Said;
  readonly other: Said;
  /** Who may see the other. */
  readonly audience: Audience;
}

/** A field of a record that a later opened file has otherwise: the later counts. */
export interface Changed {
  readonly record: RecordRef;
  readonly field: string;
  readonly former: string;
  readonly now: string;
  /** The place of the file among those opened. */
  readonly file: number;
}

/**
 * What became of a file's row. `new`: nothing told of it before. `changed`: it takes the place of a former row of the
 * same id. `same`: it was already there. `told-again`: another source tells of it, so it is kept as that source's account.
 */
export type Fate = "new" | "changed" | "same" | "told-again";

/** How many rows of a table of a file had each fate. */
export interface TableChanges extends Readonly<Record<Fate, number>> {
  readonly file: number;
  readonly table: TableName;
}

/** What is written down while files are joined, so that nothing goes unsaid. */
export class Ledger {
  readonly conflicts: Conflict[] = [];
  readonly changed: Changed[] = [];
  /** What cannot be settled here, a sentence each. */
  readonly doubts: { readonly record: RecordRef; readonly words: string }[] = [];
  private readonly counts = new Map<string, Record<Fate, number> & { file: number; table: TableName }>();

  count(file: number, table: TableName, fate: Fate): void {
    if (file === BASE) return;
    const key = `${file} ${table}`;
    const counted = this.counts.get(key) ?? { file, table, new: 0, changed: 0, same: 0, "told-again": 0 };
    counted[fate] += 1;
    this.counts.set(key, counted);
  }

  change(table: TableName, { former, now, file }: { former: AnyRow; now: AnyRow; file: number }): void {
    if (file === BASE) return;
    for (const field of differingFields(former, now)) {
      this.changed.push({
        record: `${table}/${former.id}`,
        field,
        former: valueWords(former[field]),
        now: valueWords(now[field]),
        file,
      });
    }
  }

  get tables(): readonly TableChanges[] {
    return [...this.counts.values()];
  }
}

/** The place of the bundled data, before all files. */
export const BASE = -1;

/** A value of a cell in words; "nothing" where the cell is empty. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (isDate(value)) return impreciseWords(value);
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
