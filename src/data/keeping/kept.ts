import type { Decisions, OpenedReading } from "#data/opening/opened.ts";
import { breath } from "#data/opening/turns.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { SCHEMA_VERSION } from "#domain/model/dataset.ts";
import { partsOf } from "./parts.ts";
import { KeptFault, type Reread, Rereading } from "./reread.ts";
import { drop, emptyShelf, mayHoldSomething, names, put, taken } from "./shelf.ts";

/** What is kept, in a line. */
export interface KeptLine {
  readonly files: number;
  readonly rows: number;
  /** The day on which the last of them was opened. */
  readonly day: IsoDay | null;
}

/** What names all parts of one keeping. It is written last: what has none was never finished. */
interface Contents extends KeptLine {
  readonly version: number;
  readonly stamp: string;
  readonly parts: number;
}

const CONTENTS = "contents";

/**
 * Keeps what is open in this browser, in place of what was kept before. The former stays whole until the new is.
 * Fails with whatever the browser says where it keeps nothing.
 */
export async function keep(readings: readonly OpenedReading[], decisions: Decisions): Promise<KeptLine> {
  const stamp = newStamp();
  let parts = 0;
  for (const part of partsOf(readings, decisions)) {
    await put(`${stamp}/${parts}`, part);
    parts += 1;
    await breath();
  }
  const line = lineOf(readings);
  await put(CONTENTS, { version: SCHEMA_VERSION, stamp, parts, ...line } satisfies Contents);
  const there = await names();
  const own = there.filter((name) => name.startsWith(`${stamp}/`));
  if (own.length < parts) {
    // Storage was cleared, or another tab wrote, while this was written: half of it must not be found later.
    await drop([CONTENTS, ...own]);
    throw new KeptFault("cleared while it was written");
  }
  await drop(there.filter((name) => name !== CONTENTS && !own.includes(name)));
  return line;
}

/** What was kept, and its line; null where nothing was. Raises KeptFault where it cannot be read any more. */
export async function recall(): Promise<(Reread & { readonly line: KeptLine }) | null> {
  const contents = contentsIn(await foundContents());
  if (contents === null) return null;
  if (contents.version !== SCHEMA_VERSION) throw new KeptFault("kept by another version");
  const reading = new Rereading();
  for (let part = 0; part < contents.parts; part++) {
    reading.add(await taken(`${contents.stamp}/${part}`));
    await breath();
  }
  const { files, rows, day } = contents;
  return { ...reading.whole, line: { files, rows, day } };
}

/** Where storage is switched off nothing was ever kept: that is no loss to tell of. */
async function foundContents(): Promise<unknown> {
  try {
    return (await mayHoldSomething()) ? await taken(CONTENTS) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything is kept: another tab may have forgotten it. */
export async function isKept(): Promise<boolean> {
  return contentsIn(await taken(CONTENTS)) !== null;
}

export function forget(): Promise<void> {
  return emptyShelf();
}

function lineOf(readings: readonly OpenedReading[]): KeptLine {
  const rows = readings.flatMap(({ reading }) => Object.values(reading.tables)).reduce((sum, of) => sum + of.length, 0);
  const files = new Set(readings.flatMap(({ names: of }) => of)).size;
  return {
    files,
    rows,
    day:
      readings
        .map(({ openedOn }) => openedOn)
        .sort()
        .at(-1) ?? null,
  };
}

function newStamp(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("");
}

function contentsIn(found: unknown): Contents | null {
  if (found === undefined) return null;
  const { stamp, parts, version, files, rows, day } = (found ?? {}) as Readonly<Record<string, unknown>>;
  const isWhole =
    typeof stamp === "string" &&
    [parts, version, files, rows].every(Number.isInteger) &&
    (day === null || typeof day === "string");
  if (!isWhole) throw new KeptFault("no list of what is kept");
  return found as Contents;
}
