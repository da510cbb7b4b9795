import type { Cell } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import type { TrackerDue } from "#domain/tracker/copy.ts";
import { wordsIn } from "./cells.ts";

/** A due cell as it was read; `remark` says what is doubtful about it, null where nothing is. */
export interface DueCell {
  readonly due: TrackerDue;
  readonly remark: string | null;
}

/**
 * Reads a due cell by the day of the copy, of which a date without a year is taken as near. Vague words stay vague;
 * words that name no day are kept as words; what cannot be read is said, and never guessed.
 */
export function readDue(cell: Cell | undefined, day: IsoDay): DueCell {
  const words = wordsIn(cell);
  if (words === "") return { due: { date: UNKNOWN_DATE, words: null }, remark: null };
  const isDateCell = typeof cell === "object" && cell !== null;
  const reading = readPhrase(isDateCell ? cell.iso : words.replaceAll(/\s+/g, " "), { near: day });
  if (reading.kind === "not-understood") {
    const remark = `kept as words, the day is not known: ${reading.reason}`;
    return { due: { date: UNKNOWN_DATE, words }, remark };
  }
  const { date, warnings } = reading;
  const doubts = warnings.filter(({ name }) => name !== "says-no-date").map((warning) => warning.words);
  const remark = doubts.length === 0 ? null : `read as ${impreciseWords(date)}; ${doubts.join("; ")}`;
  return { due: { date, words: isDateCell ? null : words }, remark };
}
