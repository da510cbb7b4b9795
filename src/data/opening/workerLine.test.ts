import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromWorker, ToWorker } from "./messages.ts";
import { NO_SETTINGS } from "./settings.ts";
import { type Correspondent, OpeningFault, WorkerLine } from "./workerLine.ts";

const SETTLE: ToWorker = { kind: "settle", settings: NO_SETTINGS };
const TOLD: FromWorker = { kind: "told", told: { files: [], readings: [], settings: NO_SETTINGS } };

function deafWorker() {
  const worker: Correspondent & { terminated: number } = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => {},
    terminate: () => {
      worker.terminated += 1;
    },
    terminated: 0,
  };
  return worker;
}

function asked(signal: AbortSignal = new AbortController().signal) {
  const worker = deafWorker();
  const shares: number[] = [];
  const answer = new WorkerLine(worker).ask(SETTLE, { onProgress: (_, share) => shares.push(share), signal });
  const say = (data: FromWorker) => worker.onmessage?.({ data } as MessageEvent<FromWorker>);
  return { worker, shares, answer, say };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a question to the worker", () => {
  it("is answered, with the progress before", async () => {
    const { answer, say, shares, worker } = asked();
    say({ kind: "progress", file: "a.xlsx", share: 0.5 });
    say(TOLD);
    await expect(answer).resolves.toMatchObject({ readings: [] });
    expect([shares, worker.terminated]).toEqual([[0.5], 0]);
  });

  it("ends where the worker dies, in words that say what to do", async () => {
    const { answer, worker } = asked();
    worker.onerror?.({} as ErrorEvent);
    await expect(answer).rejects.toThrow(/too much for this browser.*Nothing has changed/s);
    expect(worker.terminated).toBe(1);
  });

  it("ends where the worker gives no sign of life for 90 seconds, and not before", async () => {
    const { answer, say, worker } = asked();
    vi.advanceTimersByTime(89_999);
    say({ kind: "progress", file: "a.xlsx", share: 0.1 });
    vi.advanceTimersByTime(89_999);
    expect(worker.terminated).toBe(0);
    vi.advanceTimersByTime(1);
    await expect(answer).rejects.toBeInstanceOf(OpeningFault);
    expect(worker.terminated).toBe(1);
  });

  it("is cancelled at once", async () => {
    const cancelling = new AbortController();
    const { answer, worker } = asked(cancelling.signal);
    cancelling.abort(new Error("cancelled"));
    await expect(answer).rejects.toThrow("cancelled");
    expect(worker.terminated).toBe(1);
  });

  it("that failed inside the worker says why", async () => {
    const { answer, say } = asked();
    say({ kind: "failed", message: "It could not be read." });
    await expect(answer).rejects.toThrow("It could not be read.");
  });

  it("to a worker that is gone fails at once", () => {
    const line = new WorkerLine(deafWorker());
    line.close();
    expect(() => line.send(SETTLE)).toThrow(OpeningFault);
  });
});
