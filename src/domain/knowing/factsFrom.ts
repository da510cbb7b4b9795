import type { Fact, RecordRef } from "#domain/model/records.ts";
import type { Known } from "./knownOn.ts";
import { rowsWith } from "./lookup.ts";

/** The tables whose rows are facts that a reader can open. */
const TABLES = [
  "inspections",
  "judgements",
  "findings",
  "visits",
  "deadlines",
  "interventions",
  "requirements",
  "meetings",
  "actions",
  "updates",
  "gaps",
] as const;

/** The records taken from a source, as known on the day, in the order of the tables. */
export function factsFrom(known: Known, source: string): readonly RecordRef[] {
  return TABLES.flatMap((table) =>
    rowsWith(known.tables[table] as readonly Fact[], "source", source).map((fact) => `${table}/${fact.id}`),
  );
}
