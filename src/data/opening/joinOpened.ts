import { type FileTables, type Joined, joining } from "#domain/joining/joined.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { OpenedReading } from "./opened.ts";
import { inTurns } from "./turns.ts";

/** The bundled data with what was opened, joined turn by turn so that the page stays alive. */
export function joinOpened(base: Tables, readings: readonly OpenedReading[], signal?: AbortSignal): Promise<Joined> {
  return inTurns(joining(base, readings.map(fileTables)), signal);
}

function fileTables({ reading, names }: OpenedReading): FileTables {
  return { tables: reading.tables, file: names.join(", "), isUnofficial: reading.kind === "d2i" };
}
