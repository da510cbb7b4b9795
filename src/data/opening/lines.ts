import { startWorker } from "./startWorker.ts";
import { WorkerLine } from "./workerLine.ts";

let ready: WorkerLine | null = null;

/** Starts the worker before it is wanted, so that nothing at all is fetched once a file has been chosen. */
export function prepareLine(): void {
  if (ready === null || !ready.isAlive) ready = new WorkerLine(startWorker());
}

/** The line to the worker, for one who gives it back. */
export function takenLine(): WorkerLine {
  prepareLine();
  const line = ready ?? new WorkerLine(startWorker());
  ready = null;
  return line;
}

/** Lets the next one have the worker, which forgets what it was sent. A second one is let go. */
export function giveBack(line: WorkerLine): void {
  if (!line.isAlive) return;
  if (ready?.isAlive) line.close();
  else {
    line.send({ kind: "clear" });
    ready = line;
  }
}
