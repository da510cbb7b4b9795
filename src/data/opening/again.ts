import { isSameCopy } from "#domain/tracker/follow.ts";
import type { OpenRequest } from "./messages.ts";
import { sheetKey, type TrackerSettings } from "./settings.ts";
import type { PlanCopy, ToldFile, ToldReading, TrackerSheet } from "./told.ts";
import type { ReadyCopy } from "./trackers.ts";

/** A file that may be open already, or be chosen twice. */
interface KnownFile {
  readonly key: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly reading: ToldReading | null;
  readonly trackers: readonly TrackerSheet[];
  readonly sameAs: string | null;
}

/** Of which file this is the same once more: of one that was chosen with it, or of one that is open already. */
export function againOf(file: KnownFile, { open, copies }: Pick<OpenRequest, "open" | "copies">): ToldFile["again"] {
  const { name, sameAs, reading } = file;
  if (sameAs !== null) return { as: sameAs, isOpen: false };
  if (reading !== null) return open.includes(reading.id) ? { as: name, isOpen: true } : undefined;
  const [copy] = file.trackers.flatMap(({ key }) => openCopy(file, key, copies) ?? []);
  return copy === undefined ? undefined : { as: copy.read.copy.file, isOpen: true };
}

/** The copy that was read of this very sheet, the same to the byte, and is open; null where there is none. */
export function openCopy(file: KnownFile, key: string, copies: readonly PlanCopy[]): PlanCopy | null {
  const day = file.trackers.find((sheet) => sheet.key === key)?.day?.day ?? null;
  const isIt = ({ fingerprint, read: { copy } }: PlanCopy) =>
    fingerprint === file.fingerprint && sheetKey(file.key, copy.sheet) === key && (day ?? copy.day) === copy.day;
  return copies.find(isIt) ?? null;
}

/** A sheet that is open already is proposed as it was read then. */
export function asOpen(proposed: TrackerSettings, open: PlanCopy | null): TrackerSettings {
  if (open === null) return proposed;
  const { council, plan, read } = open;
  return {
    ...proposed,
    council: proposed.council ?? { id: council.id, name: council.name },
    councilFound: proposed.council === null ? { how: "before" } : proposed.councilFound,
    day: read.copy.day,
    plan,
  };
}

/** Copies that are open already count only beside new ones of the same council, and not where they are opened again. */
export function stillOpen(open: readonly PlanCopy[], copies: readonly ReadyCopy[]): readonly PlanCopy[] {
  const touched = new Set(copies.map(({ copy }) => copy.council.id));
  return open.filter((one) => touched.has(one.council.id) && !copies.some((other) => isAgain(one, other)));
}

function isAgain(one: PlanCopy, { copy, ownDay }: ReadyCopy): boolean {
  const isSameSheet = one.read.copy.sheet === copy.read.copy.sheet;
  const isSameFile = one.fingerprint !== undefined && one.fingerprint === copy.fingerprint;
  // Without a day of its own the day may be put right by opening it again; a file that names another day is another copy.
  const isSameDay = ownDay === null || ownDay === one.read.copy.day;
  return (isSameFile && isSameSheet && isSameDay) || isSameCopy(one.read.copy, copy.read.copy);
}
