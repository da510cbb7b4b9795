import { useSyncExternalStore } from "react";
import { rowsNotPublic } from "#data/opening/beyond.ts";
import type { ChosenFile } from "#data/opening/chosenFiles.ts";
import { joinOpened } from "#data/opening/joinOpened.ts";
import { changeOpened, loadedTables, type OpenedReading, opened, withReadings } from "#data/opening/opened.ts";
import { type Opening, openFiles } from "#data/opening/openFiles.ts";
import type { OpeningSettings } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";
import { OpeningFault, type OpeningHands } from "#data/opening/workerLine.ts";
import { type WouldChange, wouldChange } from "#data/opening/wouldChange.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Joined } from "#domain/joining/joined.ts";
import type { Question } from "#domain/tracker/match.ts";
import { askedAbout } from "./asked.ts";
import { decidedWith } from "./decided.ts";

/** What files would come to, if they were used. */
export interface Preview {
  readonly told: Told;
  readonly readings: readonly OpenedReading[];
  /** Everything that would then be open, and what it comes to together. */
  readonly together: readonly OpenedReading[];
  readonly joined: Joined;
  /** Every pair of rows that has been asked about since the files were read, the answered ones too. */
  readonly asked: readonly Question[];
  /** What of what is on screen now would change. */
  readonly would: WouldChange;
}

/** Where the opening of files stands. Nothing on any screen changes before `used`. */
export type Session =
  | { readonly step: "waiting" }
  | { readonly step: "reading"; readonly file: string; readonly share: number }
  | { readonly step: "telling"; readonly preview: Preview; readonly isSettling: boolean }
  | { readonly step: "used"; readonly preview: Preview }
  | { readonly step: "left" }
  | { readonly step: "failed"; readonly message: string };

let session: Session = { step: "waiting" };
let opening: Opening | null = null;
let stopping: AbortController | null = null;
const listeners = new Set<() => void>();

function change(next: Session): void {
  session = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** Whether files can be opened now: those of before have been used or left. */
export function isFree(): boolean {
  return session.step !== "reading" && session.step !== "telling";
}

export interface Where {
  readonly today: IsoDay;
  /** The councils chosen in the address. */
  readonly councils: readonly string[];
}

/** Reads files and tells of them; does nothing while others are being told of. */
export async function openNow(files: readonly ChosenFile[], { today, councils }: Where): Promise<void> {
  const { readings, answers, columns, colours, councils: owners, reports } = opened();
  const loaded = loadedTables(opened());
  if (!isFree() || files.length === 0 || loaded === null) return;
  const copies = readings.flatMap((reading) => reading.copies);
  const open = readings.map(({ id }) => id);
  const request = { openedOn: today, councils, answers, columns, colours, owners, reports, copies, open };
  change({ step: "reading", file: files[0]?.file.name ?? "", share: 0 });
  await attempt(async (hands) => {
    opening = await openFiles(files, { ...request, loaded }, hands);
    const preview = await previewOf({ told: opening.told, asked: [] }, today, hands.signal);
    change({ step: "telling", preview, isSettling: false });
  });
}

let wanted: OpeningSettings | null = null;

/** Reads the same files once more, as was chosen; of several choices made meanwhile the last counts. */
export async function settleNow(settings: OpeningSettings, today: IsoDay): Promise<void> {
  if (session.step !== "telling") return;
  const { preview, isSettling } = session;
  change({ step: "telling", preview: { ...preview, told: { ...preview.told, settings } }, isSettling: true });
  wanted = settings;
  if (isSettling) return;
  await attempt(async (hands) => {
    while (wanted !== null && opening !== null) {
      const next = wanted;
      wanted = null;
      const told = await opening.settle(next, { ...hands, onProgress: () => {} });
      const settled = await previewOf({ told, asked: preview.asked }, today, hands.signal);
      if (wanted === null) change({ step: "telling", preview: settled, isSettling: false });
    }
  });
}

/** Uses what was told: from now on every screen shows it. */
export function acceptTold(asAt: IsoDay): void {
  if (session.step !== "telling" || session.isSettling) return;
  const { preview } = session;
  const before = opened();
  const { base, reader } = before;
  close();
  changeOpened({
    readings: preview.together,
    joined: base === null ? null : { base, of: preview.together, result: preview.joined },
    ...decidedWith(before, preview.told),
    // Whoever opens what is for the board sees it, and every screen says so.
    reader: rowsNotPublic(preview.readings, asAt) > 0 ? "board" : reader,
  });
  change({ step: "used", preview });
}

/** Leaves everything as it was; while files are being read, stops the reading. */
export function leaveTold(): void {
  if (isFree()) return;
  stopping?.abort(new DOMException("left", "AbortError"));
  close();
  change({ step: "left" });
}

function close(): void {
  opening?.close();
  opening = null;
  stopping = null;
  wanted = null;
}

/** Work that can be stopped; what fails is told, and leaves everything as it was. */
async function attempt(work: (hands: OpeningHands) => Promise<void>): Promise<void> {
  const own = new AbortController();
  stopping = own;
  try {
    await work({ signal: own.signal, onProgress: (file, share) => change({ step: "reading", file, share }) });
  } catch (fault) {
    if (own.signal.aborted) return;
    close();
    change({ step: "failed", message: fault instanceof OpeningFault ? fault.message : unforeseen(fault) });
  }
}

function unforeseen(fault: unknown): string {
  const words = fault instanceof Error ? fault.message : String(fault);
  return `The files could not be opened, for a reason that was not foreseen (${words}). Nothing has changed.`;
}

async function previewOf(
  { told, asked }: Pick<Preview, "told" | "asked">,
  today: IsoDay,
  signal: AbortSignal,
): Promise<Preview> {
  const { base, readings: before } = opened();
  if (base === null) throw new RangeError("the bundled data is not there");
  const names = new Map(told.files.map(({ key, name }) => [key, name]));
  const readings = told.readings.map(({ files, ...each }): OpenedReading => {
    const copies = each.copies.map(({ read }) => read.copy.file);
    const own = files.flatMap((key) => names.get(key) ?? []);
    return { ...each, names: [...new Set([...copies, ...own])], openedOn: today };
  });
  const together = withReadings(before, readings);
  const joined = await joinOpened(base, together, signal);
  const would = await wouldChange(base, { before, readings, together, joined }, signal);
  return { told, readings, together, joined, asked: askedAbout(asked, readings, told.settings.answers), would };
}
