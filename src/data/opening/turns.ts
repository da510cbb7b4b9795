import type { Work } from "#domain/turns.ts";

/** Lets the page do what waits to be done: draw, scroll, take a key. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does a piece of work turn by turn, with a breath after each. Fails with the signal's reason once it is stopped. */
export async function inTurns<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const turn = work.next();
    if (turn.done === true) return turn.value;
    await breath();
    signal?.throwIfAborted();
  }
}
