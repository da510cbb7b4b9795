import type { Region } from "#domain/model/words.ts";

/** A council's region as it is shown. */
export function regionWords(region: Region | null): string {
  return region ?? "Region not known";
}
