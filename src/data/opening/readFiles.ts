import { tableNamed } from "#data/recognise/workbook/tableSheet.ts";
import { checksumOf } from "#data/sheets/checksum.ts";
import { OpenFault } from "#data/sheets/faults.ts";
import { formOf } from "#data/sheets/magic.ts";
import { type Opened, readFileBytes, readFolder } from "#data/sheets/read.ts";
import type { FileIn } from "./messages.ts";
import type { Disguise } from "./told.ts";

/** A file, or the CSVs of a folder, as it was read. */
export interface ReadFile {
  readonly key: string;
  readonly name: string;
  /** The same for the same bytes. */
  readonly fingerprint: string;
  /** Null where it was refused. */
  readonly opened: Opened | null;
  readonly refused: string | null;
  readonly disguise: Disguise | null;
}

/** What is opened together as one: CSVs of one folder, or of our own tables. */
interface Group {
  readonly name: string;
  readonly files: readonly FileIn[];
  readonly isFolder: boolean;
}

const MB = 1024 * 1024;
/** All files together, in bytes; what each may have is the reader's to say. */
const MOST_BYTES = 200 * MB;
/** Three years of monthly copies, twice over. */
const MOST_FILES = 80;

/** Reads one file after the other. A file that cannot be read says why, and costs nothing but itself. */
export async function readFiles(
  files: readonly FileIn[],
  onProgress: (file: string, share: number) => void,
): Promise<readonly ReadFile[]> {
  const groups = groupsOf(files);
  const whole = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const read: ReadFile[] = [];
  let before = 0;
  for (const [place, group] of groups.entries()) {
    const size = sizeOf(group);
    const from = before;
    onProgress(group.name, whole === 0 ? 0 : from / whole);
    const tell = (share: number) => onProgress(group.name, (from + share * size) / Math.max(1, whole));
    read.push(await readGroup(group, { place, isTooMuch: from + size > MOST_BYTES || place >= MOST_FILES, tell }));
    before += size;
  }
  return read;
}

function groupsOf(files: readonly FileIn[]): readonly Group[] {
  const own = files.filter(({ folder, name }) => folder === null && isOwnCsv(name));
  const folders = new Map<string, FileIn[]>();
  const single: Group[] = [];
  for (const file of files) {
    const folder = file.folder ?? (own.length > 1 && own.includes(file) ? "CSV files opened together" : null);
    if (folder === null) single.push({ name: file.name, files: [file], isFolder: false });
    else folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...single, ...[...folders].map(([name, of]) => ({ name, files: of, isFolder: true }))];
}

function isOwnCsv(name: string): boolean {
  return /\.csv$/i.test(name) && tableNamed(name) !== null;
}

function sizeOf({ files }: Group): number {
  return files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
}

interface Turn {
  readonly place: number;
  readonly isTooMuch: boolean;
  readonly tell: (share: number) => void;
}

const TOO_MUCH =
  "More was chosen at once than is opened together: 80 files, or 200 MB. What came before it is read; open this one by itself afterwards.";

async function readGroup(group: Group, { place, isTooMuch, tell }: Turn): Promise<ReadFile> {
  const file = { key: `${place}`, name: group.name, fingerprint: fingerprintOf(group), disguise: null };
  const refused = isTooMuch ? TOO_MUCH : (group.files.find((each) => each.refused !== null)?.refused ?? null);
  if (refused !== null) return { ...file, opened: null, refused };
  try {
    const opened = await openGroup(group, tell);
    return { ...file, opened, refused: null, disguise: disguiseOf(group, opened) };
  } catch (fault) {
    return { ...file, opened: null, refused: refusalOf(fault) };
  }
}

async function openGroup({ name, files, isFolder }: Group, onProgress: (share: number) => void): Promise<Opened> {
  const named = files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) }));
  const [only] = named;
  if (isFolder || only === undefined) return { form: "book", book: await readFolder(name, named, { onProgress }) };
  return readFileBytes(only, { onProgress });
}

/** A text under a workbook's name, or a workbook under a text's: it is read as what it is, and that is said. */
function disguiseOf({ name, files, isFolder }: Group, opened: Opened): Disguise | null {
  const [only] = files;
  const [ending = ""] = /\.[a-z]{3,4}$/.exec(name.toLowerCase()) ?? [];
  if (isFolder || only === undefined) return null;
  const isText = formOf(new Uint8Array(only.bytes)) === "text";
  const isOther = (isText ? WORKBOOKS : TEXTS).includes(ending);
  if (!isOther) return null;
  return { ending, is: isText ? (opened.form === "json" ? "a JSON text" : "a CSV text") : "a workbook" };
}

const WORKBOOKS = [".xlsx", ".xlsm", ".xls", ".ods", ".zip"];
const TEXTS = [".csv", ".txt", ".json"];

/** The words of a refusal; of what nobody foresaw, what the machine says of it. */
export function refusalOf(fault: unknown): string {
  if (fault instanceof OpenFault) return fault.message;
  const words = fault instanceof Error ? fault.message : String(fault);
  return `This file could not be read, for a reason that was not foreseen here (${words}). Open it in the program that made it, save it again, and choose the new copy.`;
}

function fingerprintOf({ files }: Group): string {
  const checksum = files.reduce((before, { bytes }) => checksumOf(new Uint8Array(bytes), before), 0);
  const size = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return `${checksum.toString(36)}-${size.toString(36)}`;
}
