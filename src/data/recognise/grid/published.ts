import type { IsoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Notebook } from "./notes.ts";

/** From when a published file that prints no day of publication counts. */
export interface PublishedOn {
  readonly openedOn: IsoDay;
  /** As the reader says; left out, or null, where nothing was said: then it counts from the day of opening. */
  readonly published?: IsoDay | null;
}

/** The day that the reader gave, where what the file holds can have been out on it; null where it cannot, which is noted. */
export function possibleDay(
  { openedOn, published = null }: PublishedOn,
  { last, allowed }: { readonly last: string; readonly allowed: string },
  notes: Notebook,
): IsoDay | null {
  if (published === null) return null;
  if (published <= openedOn && last <= published) return published;
  notes.warn(null, {
    found: `${dayWords(published)} as the day of publication`,
    allowed: `${allowed}, and no later than today`,
    done: "not used",
  });
  return null;
}

/** The remark on what rests on a file that does not print its day. */
export function dayNote({ openedOn, published = null }: PublishedOn): string {
  const by = published === null ? "when it was opened here" : "as said by whoever opened it here";
  return `The day of publication is not in the file. It is taken as known from ${dayWords(published ?? openedOn)}, ${by}.`;
}

/** What is told of a file that does not print its day. */
export function noteUndated({ openedOn, published = null }: PublishedOn, allowed: string, notes: Notebook): void {
  const by = published === null ? "the day of opening" : "as you said";
  notes.warn(null, {
    found: "no day of publication",
    allowed,
    done: `taken as known from ${dayWords(published ?? openedOn)}, ${by}`,
  });
}
