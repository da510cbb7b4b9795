import type { RecordRef } from "#domain/model/records.ts";
import type { Account } from "#domain/model/told.ts";
import { lowerFirst } from "#domain/words.ts";
import type { Known } from "./knownOn.ts";
import { rowsWith } from "./lookup.ts";
import { recordRow } from "./recordRow.ts";

/** More than this is read with the evidence. */
const LONGEST = 60;

/** What a record's own day is called where two sources are compared: beside the record it need not be said. */
const DAY_OF_RECORD = /^(?:Due|Days): /;
const THING_TOLD = /^\p{Lu}[\p{L}’ ]+: /u;

/** That another source does not say the same of a record, in a few words; null where none is known to differ. */
export function otherwiseWords(known: Known, record: RecordRef): string | null {
  const differing = rowsWith(known.tables.accounts, "record", record).filter(({ kind }) => kind === "differs");
  const sources = new Set(differing.map(({ source }) => source));
  const [only] = differing;
  if (only === undefined) return null;
  // What its own source says of another is no other source's words: those stand with the evidence.
  if (sources.has(recordRow(known.tables, record)?.source ?? "")) return OTHERWISE;
  if (sources.size > 1) return `${sources.size} other sources have it otherwise`;
  return differing.length === 1 ? saidWords(only) : OTHERWISE;
}

const OTHERWISE = "Another source has it otherwise";

function saidWords({ printed }: Account): string {
  if (printed.length > LONGEST) return OTHERWISE;
  if (printed.includes("; ") || !THING_TOLD.test(printed)) return `Another source says “${printed}”`;
  return `Another source says ${lowerFirst(printed.replace(DAY_OF_RECORD, ""))}`;
}
