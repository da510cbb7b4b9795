import { useSyncExternalStore } from "react";
import { changeOpened, opened, whenOpenedChanges, withReadings } from "#data/opening/opened.ts";
import { forget, isKept, type KeptLine, keep, recall } from "./kept.ts";
import { tellForgotten, watchStorage } from "./otherTabs.ts";

/** Whether what is open is remembered on this computer. */
export interface Keeping {
  /** `never`: opened straight from a disk, where all such pages share one storage. */
  readonly state: "never" | "off" | "writing" | "on";
  readonly line: KeptLine | null;
  /** What went wrong, said once; null where nothing has. */
  readonly problem: string | null;
}

const NOT_REMEMBERED =
  "Not remembered: this browser did not keep it. What is open stays open until this page is closed.";
const NOT_READ = "What this computer remembered could not be read any more. Open the files again.";
const NOT_FORGOTTEN = "The browser did not clear it away. Clear this site’s data in the browser’s own settings.";
const NO_LONGER =
  "Not remembered any more: it was forgotten in another tab, or this browser cleared it away. What is open stays open until this page is closed.";

let keeping: Keeping = { state: isFromDisk() ? "never" : "off", line: null, problem: null };
const listeners = new Set<() => void>();

function isFromDisk(): boolean {
  return typeof location !== "undefined" && location.protocol === "file:";
}

function change(next: Keeping): void {
  keeping = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether what is open is remembered, now. */
export function keptNow(): Keeping {
  return keeping;
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, keptNow);
}

let isRecalled = false;

/** Brings back what was remembered, once a visit. Whatever goes wrong costs nothing but the remembering. */
export async function recallKept(): Promise<void> {
  if (keeping.state === "never" || isRecalled) return;
  isRecalled = true;
  try {
    const kept = await recall();
    if (kept === null) return;
    const { readings, decisions, line } = kept;
    // What was opened meanwhile is later, and counts.
    const now = opened();
    const reader = now.reader === "board" ? now.reader : decisions.reader;
    changeOpened({ ...decisions, reader, readings: withReadings(readings, now.readings) });
    change({ state: "on", line, problem: null });
    keepInStep();
  } catch {
    change({ state: "off", line: null, problem: NOT_READ });
  }
}

/** Remembers what is open, from now on. */
export async function remember(): Promise<void> {
  if (keeping.state === "never") return;
  await write();
  if (keeping.state === "on") keepInStep();
}

/** Forgets everything that is remembered; what is open stays open. */
export async function forgetKept(): Promise<void> {
  stop?.();
  stop = null;
  try {
    await writing;
    await forget();
    end(null);
    tellForgotten();
  } catch {
    end(NOT_FORGOTTEN);
  }
}

let stop: (() => void) | null = null;

/** Of what is open, all that is kept. */
const KEPT = ["readings", "answers", "columns", "colours", "reader"] as const;

/** Writes again whenever other readings are open. */
function keepInStep(): void {
  stop?.();
  let before = opened();
  const leaveTabs = watchStorage({
    onForgotten: () => {
      if (writing === null) end(NO_LONGER);
      else isForgotten = true;
    },
    onReturn: () => void lookAgain(),
  });
  const leaveOpened = whenOpenedChanges(() => {
    const now = opened();
    const isSame = KEPT.every((each) => now[each] === before[each]);
    before = now;
    if (isSame) return;
    isWanted = true;
    writing ??= rewrite().finally(() => {
      writing = null;
    });
  });
  stop = () => {
    leaveTabs();
    leaveOpened();
  };
}

/** Whether it was forgotten in another tab while it was being written here. */
let isForgotten = false;

/** Says it, once, where what was remembered is no longer there. */
async function lookAgain(): Promise<void> {
  if (keeping.state === "on" && (await isForgottenElsewhere()) && keeping.state === "on") end(NO_LONGER);
}

let isWanted = false;
let writing: Promise<void> | null = null;

/** One writing at a time: what changes meanwhile is written after. */
async function rewrite(): Promise<void> {
  while (isWanted && stop !== null) {
    isWanted = false;
    // Said at once: until it is written, a reader who leaves would find what was before.
    change({ ...keeping, state: "writing", problem: null });
    if (await isForgottenElsewhere()) return end(NO_LONGER);
    await write();
  }
}

/** Remembers no more, and says why. */
function end(problem: string | null): void {
  stop?.();
  stop = null;
  change({ state: "off", line: null, problem });
}

async function isForgottenElsewhere(): Promise<boolean> {
  try {
    return !(await isKept());
  } catch {
    return false;
  }
}

async function write(): Promise<void> {
  change({ ...keeping, state: "writing", problem: null });
  try {
    const { readings, ...decisions } = opened();
    isForgotten = false;
    const line = await keep(readings, decisions);
    // What another tab forgot meanwhile is not to come back by this one.
    if (isForgotten) {
      await forget();
      return end(NO_LONGER);
    }
    change({ state: "on", line, problem: null });
  } catch {
    end(NOT_REMEMBERED);
  }
}
