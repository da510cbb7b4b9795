import { saveFile } from "#data/out/save.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { giveBack, takenLine } from "./lines.ts";
import type { FileKind } from "./messages.ts";
import { piecesOf } from "./pieces.ts";
import { breath } from "./turns.ts";

const KINDS: Readonly<Record<FileKind, string>> = {
  template: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "application/zip",
};

/** Saves tables as a file, which is written away from the page. Fails with an OpeningFault that says what to do. */
export async function saveWritten(name: string, file: FileKind, tables: Partial<Tables>): Promise<void> {
  const line = takenLine();
  try {
    for (const piece of piecesOf(tables)) {
      line.send({ kind: "beside", ...piece });
      await breath();
    }
    const hands = { onProgress: () => {}, signal: new AbortController().signal };
    const bytes = await line.askForFile({ kind: "write", file }, hands);
    saveFile(name, new Blob([bytes], { type: KINDS[file] }));
  } finally {
    giveBack(line);
  }
}
