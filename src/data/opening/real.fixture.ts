import { readFileSync } from "node:fs";
import type { FileIn } from "./messages.ts";

const FOLDER = new URL("../../../../shared/real/", import.meta.url);

/** A real file as it goes to the worker. */
export function realFile(name: string): FileIn {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  return { name, bytes: bytes.buffer, folder: null, refused: null };
}
