import { useSyncExternalStore } from "react";
import type { ChosenFile } from "./chosenFiles.ts";

/** Files that were dropped on any screen and wait for the screen that opens them. */
let offered: readonly ChosenFile[] = [];
const listeners = new Set<() => void>();

export function offerFiles(files: readonly ChosenFile[]): void {
  offered = files;
  for (const tell of listeners) tell();
}

export function useOffered(): readonly ChosenFile[] {
  return useSyncExternalStore(subscribe, () => offered);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
