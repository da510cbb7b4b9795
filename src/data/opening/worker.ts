import type { ToWorker } from "./messages.ts";
import { ReadingRoom } from "./readingRoom.ts";

const room = new ReadingRoom((message) => postMessage(message));
let before = Promise.resolve();

// One message after the other: what is loaded already comes before the files that are read beside it.
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  before = before.then(() => room.take(data));
});
