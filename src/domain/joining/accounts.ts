import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { Visit } from "#domain/model/records.ts";
import type { Account, Update } from "#domain/model/told.ts";
import type { AccountKind } from "#domain/model/words.ts";
import type { Conflict } from "./ledger.ts";
import { type Remark, remarksOn } from "./remarks.ts";
import type { AnyRow } from "./rows.ts";

/** What stands of a record, and another source's row of it. */
export interface Pair {
  readonly table: TableName;
  readonly stands: AnyRow;
  readonly other: AnyRow;
}

/** What becomes of the other source's row: nothing that it says is lost, and nothing of what stands is overwritten. */
export interface ToldAgain {
  readonly accounts: readonly Account[];
  readonly updates: readonly Update[];
  readonly conflicts: readonly Conflict[];
}

export function toldAgain(pair: Pair): ToldAgain {
  const remarks = remarksOn(pair.table, pair.stands, pair.other);
  const kinds: readonly AccountKind[] = ["agrees", "vaguer", "differs"];
  return {
    accounts: kinds.flatMap((kind) =>
      accountsOf(
        pair,
        kind,
        remarks.filter(({ standing }) => KINDS[standing] === kind),
      ),
    ),
    updates: tookPlace(pair),
    conflicts: remarks
      .filter(({ standing }) => standing === "differs")
      .map((remark) => ({
        record: recordOf(pair),
        what: remark.what,
        stands: { words: remark.stands, source: String(pair.stands.source) },
        other: { words: remark.other, source: String(pair.other.source) },
        audience: pair.other.audience as Audience,
      })),
  };
}

const KINDS: Readonly<Record<Remark["standing"], AccountKind>> = {
  same: "agrees",
  adds: "agrees",
  closer: "agrees",
  vaguer: "vaguer",
  differs: "differs",
};

/** The longest text that a row of the model holds. */
const LONGEST_WORDS = 4_000;

function accountsOf(pair: Pair, kind: AccountKind, remarks: readonly Remark[]): readonly Account[] {
  if (remarks.length === 0) return [];
  const printed = remarks.map(({ what, other }) => `${what}: ${other}`).join("; ");
  // Long words stand alone, so that none has to be cut.
  if (printed.length > LONGEST_WORDS)
    return remarks.map((remark) => account(pair, { kind, printed: remark.other, of: [remark] }));
  return [account(pair, { kind, printed, of: remarks })];
}

interface Words {
  readonly kind: AccountKind;
  readonly printed: string;
  readonly of: readonly Remark[];
}

function account(pair: Pair, { kind, printed, of }: Words): Account {
  const record = recordOf(pair);
  return {
    ...factOf(pair, `${record} ${kind} ${of.map(({ what }) => what).join()}`),
    note: noteOn(of),
    record,
    kind,
    printed,
    readAs: null,
  };
}

function noteOn(remarks: readonly Remark[]): string | null {
  const added = remarks.filter(({ standing }) => standing === "adds").map(({ what }) => what.toLowerCase());
  const closer = remarks.filter(({ standing }) => standing === "closer").map(({ what }) => what.toLowerCase());
  const lines = [
    ...(added.length === 0 ? [] : [`The record itself does not tell: ${added.join(", ")}.`]),
    ...(closer.length === 0 ? [] : [`Closer than the record itself: ${closer.join(", ")}.`]),
  ];
  return lines.length === 0 ? null : lines.join(" ");
}

/** A visit that was told of before it came, and of which another source tells that it took place. */
function tookPlace(pair: Pair): readonly Update[] {
  if (pair.table !== "visits") return [];
  const [expected, held] = [pair.stands as unknown as Visit, pair.other as unknown as Visit];
  if (expected.tookPlace || !held.tookPlace) return [];
  const record = recordOf(pair);
  return [
    {
      ...factOf(pair, `${record} took-place`),
      note: null,
      record,
      day: held.when,
      status: "took-place",
      quoted: false,
      words: null,
      newDue: UNKNOWN_DATE,
      newDueWords: null,
    },
  ];
}

function recordOf({ table, stands }: Pair): string {
  return `${table}/${stands.id}`;
}

function factOf({ other }: Pair, what: string): Pick<Account, "id" | "source" | "audience"> {
  const source = String(other.source);
  return { id: `told-${fingerprint(`${source} ${what}`)}`, source, audience: other.audience as Audience };
}

/** A short name for a text, the same every time (FNV-1a, twice with different starts): ids have a longest length. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start).toString(36)).join("");
}

function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
