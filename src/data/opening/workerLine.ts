import type { Notice } from "#data/recognise/reading.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { Pieces } from "./pieces.ts";
import type { Told } from "./told.ts";

export interface OpeningHands {
  /** Told which file is being read, and how much of all has been, from 0 to 1. */
  readonly onProgress: (file: string, share: number) => void;
  /** Stops everything: the promise then fails with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Why reading files came to nothing as a whole. The message says what to do. */
export class OpeningFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OpeningFault";
  }
}

/** As much of a worker as is used here. */
export interface Correspondent {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  readonly postMessage: (message: ToWorker, transfer: Transferable[]) => void;
  readonly terminate: () => void;
}

/** Who hears nothing for so long, while a file is read, waits for nothing. */
const PATIENCE_MS = 90_000;

const DIED =
  "The file was too much for this browser: reading it was broken off. Nothing has changed. Choose a smaller file, or a copy with only the sheets that are wanted, or try once more after closing other tabs.";
const SILENT = `Reading took longer than ${PATIENCE_MS / 1_000} seconds without a sign of life, and was broken off. Nothing has changed. Choose a smaller file, or a copy with only the sheets that are wanted.`;

/** One question at a time to the worker; its death, its silence and a cancelling all end the question. */
export class WorkerLine {
  private readonly worker: Correspondent;
  private isClosed = false;

  constructor(worker: Correspondent) {
    this.worker = worker;
    // It may die before it is asked for anything: where its script cannot be had.
    worker.onerror = () => this.close();
  }

  get isAlive(): boolean {
    return !this.isClosed;
  }

  send(message: ToWorker, transfer: Transferable[] = []): void {
    if (this.isClosed) throw new OpeningFault(DIED);
    this.worker.postMessage(message, transfer);
  }

  /** The answer to files that are opened or settled. Once it is cancelled, or the worker dead or silent, the worker is gone for good. */
  async ask(message: ToWorker, hands: OpeningHands, transfer: Transferable[] = []): Promise<Told> {
    const letter = new Letter();
    const last = await this.lastWord(message, { ...hands, transfer, letter });
    if (last.kind !== "told") throw new OpeningFault(DIED);
    return letter.whole(last.told);
  }

  /** The bytes of a file that is written. */
  async askForFile(message: ToWorker, hands: OpeningHands): Promise<Uint8Array<ArrayBuffer>> {
    const last = await this.lastWord(message, { ...hands, transfer: [], letter: new Letter() });
    if (last.kind !== "written") throw new OpeningFault(DIED);
    return last.bytes;
  }

  private lastWord(message: ToWorker, { transfer, letter, ...hands }: Question): Promise<LastWord> {
    return new Promise((resolve, reject) => {
      const end = (act: () => void, isOver: boolean) => {
        clearTimeout(timer);
        hands.signal.removeEventListener("abort", cancel);
        if (isOver) this.close();
        act();
      };
      const failed = (words: string) => end(() => reject(new OpeningFault(words)), true);
      const cancel = () => end(() => reject(hands.signal.reason), true);
      let timer = setTimeout(() => failed(SILENT), PATIENCE_MS);
      const { worker } = this;
      worker.onerror = () => failed(DIED);
      worker.onmessageerror = () => failed(DIED);
      worker.onmessage = ({ data }) => {
        clearTimeout(timer);
        timer = setTimeout(() => failed(SILENT), PATIENCE_MS);
        if (data.kind === "progress") hands.onProgress(data.file, data.share);
        else if (data.kind === "failed") failed(data.message);
        else if (isLast(data)) end(() => resolve(data), false);
        else letter.add(data);
      };
      if (hands.signal.aborted) return cancel();
      hands.signal.addEventListener("abort", cancel);
      this.send(message, transfer);
    });
  }

  /** Ends the worker, whatever it is doing. */
  close(): void {
    this.isClosed = true;
    this.worker.onmessage = null;
    this.worker.onerror = null;
    this.worker.terminate();
  }
}

type LastWord = Extract<FromWorker, { kind: "told" | "written" }>;

function isLast(message: FromWorker): message is LastWord {
  return message.kind === "told" || message.kind === "written";
}

interface Question extends OpeningHands {
  readonly transfer: Transferable[];
  readonly letter: Letter;
}

/** An answer that comes in pieces. */
class Letter {
  private readonly rows = new Map<number, Pieces>();
  private readonly notices = new Map<number, Notice[]>();

  add(message: Extract<FromWorker, { kind: "rows" | "notices" }>): void {
    const { reading } = message;
    if (message.kind === "notices") {
      const before = this.notices.get(reading) ?? [];
      before.push(...message.notices);
      this.notices.set(reading, before);
      return;
    }
    const of = this.rows.get(reading) ?? new Pieces();
    of.add(message);
    this.rows.set(reading, of);
  }

  whole(told: Told): Told {
    const readings = told.readings.map((each, place) => ({
      ...each,
      reading: {
        ...each.reading,
        tables: this.rows.get(place)?.tables ?? {},
        notices: this.notices.get(place) ?? [],
      },
    }));
    return { ...told, readings };
  }
}
