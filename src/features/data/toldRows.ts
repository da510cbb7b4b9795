import type { OpenedReading } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Preview } from "./session.ts";
import { KIND_WORDS, rowsIn } from "./words.ts";

/** A file, what it was recognised as, and what of it is read. */
export interface ToldRow {
  readonly key: string;
  readonly cells: readonly [file: string, what: string, read: string];
}

/** Each file; the rows of several files that are read together are counted once, with the first of them. */
export function toldRows({ told, readings }: Pick<Preview, "told" | "readings">): readonly ToldRow[] {
  const names = new Map(told.files.map(({ key, name }) => [key, name]));
  return told.files.map(({ key, name, kind, refused }) => {
    if (kind === null) return { key, cells: [name, "not recognised", nothingWords(refused)] };
    const place = told.readings.findIndex(({ files }) => files.includes(key));
    const reading = readings[place];
    if (reading === undefined) return { key, cells: [name, KIND_WORDS[kind], nothingWords(refused)] };
    const [first = key] = told.readings[place]?.files ?? [];
    if (first !== key) return { key, cells: [name, KIND_WORDS[kind], `counted with ${names.get(first) ?? first}`] };
    return { key, cells: [name, reading.reading.what, readWords(reading)] };
  });
}

/** The copies that are open already are read with the new ones. */
function readWords(reading: OpenedReading): string {
  const rows = counted(rowsIn(reading), "row");
  return reading.copies.length > 1 ? `${rows} of ${reading.copies.length} copies together` : rows;
}

function nothingWords(refused: string | null): string {
  return refused === null ? "nothing yet: its council or day is to be chosen" : "nothing";
}
