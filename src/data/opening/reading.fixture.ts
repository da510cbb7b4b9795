import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { FileIn, FromWorker, OpenRequest, ToWorker } from "./messages.ts";
import { piecesOf } from "./pieces.ts";
import { ReadingRoom } from "./readingRoom.ts";
import type { OpeningSettings } from "./settings.ts";
import type { Told } from "./told.ts";
import { type Correspondent, WorkerLine } from "./workerLine.ts";

/** A reading room in this very thread, with everything that is sent to and fro copied as between page and worker. */
function roomAsWorker(): Correspondent {
  const room = new ReadingRoom((message) => answer(structuredClone(message)));
  let before = Promise.resolve();
  const worker: Correspondent = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message: ToWorker, transfer) => {
      const sent = structuredClone(message, { transfer });
      before = before.then(() => room.take(sent));
    },
    terminate: () => {
      worker.onmessage = null;
    },
  };
  const answer = (data: FromWorker) => worker.onmessage?.({ data } as MessageEvent<FromWorker>);
  return worker;
}

const QUIET = { onProgress: () => {}, signal: new AbortController().signal };

export function textFile(name: string, text: string, folder: string | null = null): FileIn {
  const bytes = new TextEncoder().encode(text);
  return { name, bytes: bytes.buffer, folder, refused: null };
}

/** What files come to beside the bundled data, through every message that they take in the browser. */
export async function toldOf(
  files: readonly FileIn[],
  more: Partial<OpenRequest> = {},
  loaded: Partial<Tables> = bundledTables(),
): Promise<Told> {
  return (await roomWith(files, more, loaded)).told;
}

/** The same, with the way to settle it anew. */
export async function roomWith(
  files: readonly FileIn[],
  more: Partial<OpenRequest> = {},
  loaded: Partial<Tables> = bundledTables(),
) {
  const line = new WorkerLine(roomAsWorker());
  for (const piece of piecesOf(loaded)) line.send({ kind: "beside", ...piece });
  const request: OpenRequest = {
    kind: "open",
    files,
    openedOn: isoDay("2026-05-21"),
    councils: [],
    copies: [],
    answers: new Map(),
    columns: new Map(),
    colours: new Map(),
    owners: new Map(),
    reports: new Map(),
    open: [],
    ...more,
  };
  const told = await line.ask(
    request,
    QUIET,
    files.map(({ bytes }) => bytes),
  );
  return { told, settle: (settings: OpeningSettings) => line.ask({ kind: "settle", settings }, QUIET) };
}

export const DEADLINES_CSV = [
  "id,source,authority,what,due",
  "bury-own-plan,bury-cabinet-2022-01-12,bury,Plan for the front door,2022-05-06",
].join("\n");

/** A copy of a made-up tracker in its own words. */
export function trackerCsv(status: string): string {
  return [
    "Children’s services: action tracker",
    "No.,What,Who,When,Current status,Comments",
    `1,Recruit twelve social workers,Head of Service,31/03/2022,${status},Two agencies asked`,
    "2,Train every manager in reflective supervision,Principal Social Worker,30/06/2022,Not started,",
    "3,Publish the new threshold document,Partnership Board,30/04/2022,Amber,Draft at the Board",
  ].join("\n");
}
