/** Work that may be laid down between two of its turns, so that a page that does it can draw and take a key meanwhile. */
export type Work<T> = Generator<undefined, T, undefined>;

/** So many rows are gone through in a turn: some milliseconds, also on a slow machine. */
const ROWS_A_TURN = 1_000;

/** What is made of each row, in their order, a thousand a turn. */
export function* madeInTurns<Row, Made>(rows: readonly Row[], make: (row: Row) => Made): Work<readonly Made[]> {
  const made: Made[] = [];
  for (const row of rows) {
    if (made.length > 0 && made.length % ROWS_A_TURN === 0) yield;
    made.push(make(row));
  }
  return made;
}

/** The same work without a pause: for who has nobody waiting. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const turn = work.next();
    if (turn.done === true) return turn.value;
  }
}
