import { MOST_BYTES } from "#data/sheets/limits.ts";
import type { FileIn } from "./messages.ts";

/** A file that a person dropped or chose; its folder where a folder was dropped. */
export interface ChosenFile {
  readonly file: File;
  readonly folder: string | null;
}

/** The files as they go to the worker, read one after the other. What cannot be read says why. */
export async function bytesOf(chosen: readonly ChosenFile[], signal: AbortSignal): Promise<readonly FileIn[]> {
  const files: FileIn[] = [];
  for (const { file, folder } of chosen) {
    signal.throwIfAborted();
    files.push({ name: file.name, folder, ...(await contentOf(file)) });
  }
  return files;
}

async function contentOf(file: File): Promise<Pick<FileIn, "bytes" | "refused">> {
  if (file.size > MOST_BYTES) return { bytes: new ArrayBuffer(0), refused: tooLarge(file.size) };
  try {
    return { bytes: await file.arrayBuffer(), refused: null };
  } catch {
    return { bytes: new ArrayBuffer(0), refused: UNREADABLE };
  }
}

const UNREADABLE =
  "This file could not be read from the computer: it may have been moved, deleted or locked since it was chosen, or be a folder. Choose it again.";

function tooLarge(bytes: number): string {
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  return `This file has ${megabytes} MB; ${MOST_BYTES / 1024 / 1024} MB are the most that are opened. Choose a copy with only the sheets that are wanted, or save it without pictures.`;
}

/** Everything that was dropped, with what is in the folders among it. Must be asked before the drop is over. */
export async function droppedFiles(drop: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...drop.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...drop.files].map((file) => ({ file, folder: null }));
  const chosen = await Promise.all(entries.map((entry) => filesIn(entry, null)));
  return chosen.flat();
}

/** Only CSVs belong together because they lie in one folder; whatever else lies there is a file of its own. */
async function filesIn(entry: FileSystemEntry, folder: string | null): Promise<readonly ChosenFile[]> {
  if (isFolder(entry)) {
    const within = await Promise.all((await entriesIn(entry)).map((each) => filesIn(each, folder ?? entry.name)));
    return within.flat();
  }
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return [{ file, folder: /\.csv$/i.test(file.name) ? folder : null }];
}

/** A folder tells of its entries a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || entries.length > MOST_ENTRIES) return entries;
    entries.push(...some);
  }
}

const MOST_ENTRIES = 2_000;

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
