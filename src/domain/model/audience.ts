import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";

/** Who may see a record: anyone, the board, or anyone from a day on. */
export type Audience = "public" | "board" | IsoDay;

/** The text as a day, or null where it is none. */
export function dayOrNull(text: string): IsoDay | null {
  return isIsoDay(text) ? text : null;
}

/**
 * Whether a record may be shown to the chosen readers on a day.
 * An embargoed record is for the board alone until its day, and for anyone from that day on.
 */
export function isForReader(audience: Audience, reader: "public" | "board", onDay: IsoDay): boolean {
  if (reader === "board" || audience === "public") return true;
  return audience !== "board" && audience <= onDay;
}
