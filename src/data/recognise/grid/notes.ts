import type { Notice } from "#data/recognise/reading.ts";
import { cellName } from "#data/sheets/book.ts";

/** A cell of a file; row and column counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The three things that every notice says. */
export interface Said {
  readonly found: string;
  readonly allowed: string;
  readonly done: string;
}

/** Where a recogniser writes down what a person should know of. */
export interface Notebook {
  readonly file: string;
  /** What was written so far, in its order. */
  readonly notices: readonly Notice[];
  /** The row was left out. */
  readonly error: (place: Place | null, said: Said) => void;
  /** The row was read. */
  readonly warn: (place: Place | null, said: Said) => void;
}

/** An empty notebook for a file. A place of null means the whole file. */
export function notebookFor(file: string): Notebook {
  const notices: Notice[] = [];
  const write = (gravity: Notice["gravity"]) => (place: Place | null, said: Said) => {
    const cell = place === null ? null : cellName(place.row, place.column);
    notices.push({ gravity, file, sheet: place?.sheet ?? null, cell, ...said });
  };
  return { file, notices, error: write("error"), warn: write("warning") };
}

const LONGEST_FOUND = 80;

/** Words as a notice shows them: in quotation marks, not too long; "nothing" where there are none. */
export function quoted(words: string): string {
  if (words === "") return "nothing";
  return words.length > LONGEST_FOUND ? `“${words.slice(0, LONGEST_FOUND)}…”` : `“${words}”`;
}
