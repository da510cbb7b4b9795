import type { OpenedReading } from "#data/opening/opened.ts";
import type { ToldFile } from "#data/opening/told.ts";
import { counted } from "#domain/deadlines/words.ts";
import { rowsOfFiles } from "./rowsTold.ts";
import type { Preview } from "./session.ts";
import { disguiseWords } from "./telling.ts";
import { KIND_WORDS, rowsIn } from "./words.ts";

/** A file, what it was recognised as, and what of it is read. */
export interface ToldRow {
  readonly key: string;
  readonly cells: readonly [file: string, what: string, read: string];
}

/** Each file; the rows of several files that are read together are counted once, with the first of them. */
export function toldRows({ told, readings }: Pick<Preview, "told" | "readings">): readonly ToldRow[] {
  const names = new Map(told.files.map(({ key, name }) => [key, name]));
  return told.files.map((file) => {
    const { key, name, kind, refused, again } = file;
    if (again?.isOpen === false) return { key, cells: [name, `the same file as ${again.as}`, "read once, with it"] };
    if (kind === null) return { key, cells: [name, "not recognised", nothingWords(refused)] };
    const place = told.readings.findIndex(({ files }) => files.includes(key));
    const reading = readings[place];
    if (reading === undefined) return { key, cells: [name, withName(KIND_WORDS[kind], file), nothingWords(refused)] };
    const [first = key] = told.readings[place]?.files ?? [];
    if (first !== key)
      return {
        key,
        cells: [name, withName(KIND_WORDS[kind], file), `counted with ${names.get(first) ?? first}${openWords(file)}`],
      };
    return { key, cells: [name, withName(reading.reading.what, file), `${readWords(reading)}${openWords(file)}`] };
  });
}

/** Of a text under a workbook's name what it is. */
function withName(what: string, { disguise }: ToldFile): string {
  return disguise === undefined ? what : `${what} (${disguiseWords(disguise)})`;
}

function openWords({ again }: ToldFile): string {
  return again?.isOpen ? "; this very file is open already, and is counted once" : "";
}

/** A tracker's rows are those of its files; the copies that are open already are read with the new ones. */
function readWords(reading: OpenedReading): string {
  if (reading.reading.kind !== "tracker") return counted(rowsIn(reading), "row");
  const rows = counted(rowsOfFiles(reading), "row");
  const actions = counted(reading.reading.tables.actions?.length ?? 0, "action");
  const of = reading.copies.length > 1 ? `${reading.copies.length} copies together` : "the file";
  return `${rows} of ${of}, as ${actions}`;
}

function nothingWords(refused: string | null): string {
  return refused === null ? "nothing yet: its council or day is to be chosen" : "nothing";
}
