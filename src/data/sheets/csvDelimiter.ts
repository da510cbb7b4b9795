import type { Delimiter } from "./csvRows.ts";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];
const ROWS_LOOKED_AT = 100;
const CHARACTERS_LOOKED_AT = 256 * 1024;

/** A delimiter or the end of a line, with the quoted field after it, in which neither means anything. */
const TOKEN = /(\r\n|[\r\n,;\t])(?:"[^"]*(?:""[^"]*)*")?/g;

/**
 * The delimiter with which most of the first hundred rows come to the same number of cells, more than one; of two that
 * do equally well, the one with more cells. A comma where no delimiter parts anything.
 */
export function delimiterOf(text: string): Delimiter {
  const rows = delimitersByRow(text.slice(0, CHARACTERS_LOOKED_AT));
  const best = DELIMITERS.map((delimiter) => ({ delimiter, ...commonest(rows.map((row) => row[delimiter])) })).reduce(
    (one, other) => (other.rows > one.rows || (other.rows === one.rows && other.count > one.count) ? other : one),
  );
  return best.delimiter;
}

type Counts = Record<Delimiter, number>;

function delimitersByRow(text: string): readonly Counts[] {
  const rows: Counts[] = [];
  // The first row, too, comes after the end of a line.
  for (const [, mark] of `\n${text}`.matchAll(TOKEN)) {
    const row = rows[rows.length - 1];
    if (row !== undefined && (mark === "," || mark === ";" || mark === "\t")) row[mark]++;
    else if (rows.length >= ROWS_LOOKED_AT) break;
    else rows.push({ ",": 0, ";": 0, "\t": 0 });
  }
  return rows;
}

/** How many rows have the commonest count above none, and which count that is. */
function commonest(counts: readonly number[]): { readonly rows: number; readonly count: number } {
  const rowsOf = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsOf.set(count, (rowsOf.get(count) ?? 0) + 1);
  let best = { rows: 0, count: 0 };
  for (const [count, rows] of rowsOf) {
    if (rows > best.rows || (rows === best.rows && count > best.count)) best = { rows, count };
  }
  return best;
}
