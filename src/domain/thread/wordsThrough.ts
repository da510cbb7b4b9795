import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Update } from "#domain/model/told.ts";
import { lastWord } from "#domain/tracker/words.ts";

/** How an action was said to stand, from the day of the update that first said so. */
export interface SaidWord {
  readonly word: string;
  readonly isQuoted: boolean;
  readonly day: ImpreciseDate;
}

/** The words for an action through time, the earliest first; one that is said again and again stands once. Empty where no update says how it stands. */
export function wordsThrough(updates: readonly Update[]): readonly SaidWord[] {
  const said = updates.filter((update) => lastWord([update]) !== null);
  return said
    .filter((update, place) => update.status !== said[place - 1]?.status)
    .map(({ status, quoted, day }) => ({ word: status, isQuoted: quoted, day }));
}
