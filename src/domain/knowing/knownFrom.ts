import { calendarOn, type WorkingCalendar } from "#domain/dates/calendar.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { addWorkingDays } from "#domain/dates/workingDays.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Source, Visit } from "#domain/model/records.ts";
import { rowWithId } from "./lookup.ts";

/** The day from which a source is known, and whether the day was printed or had to be assumed. */
export interface KnownDay {
  readonly day: IsoDay;
  readonly isAssumed: boolean;
}

/** The longest wait observed between a visit's first day and its letter (rules.md, `monitoring-letter`). */
const LONGEST_WAIT_FOR_A_LETTER = 42;

/** From when each source is known, by its id. */
export interface KnownDays {
  /** Undefined where it has no day: what rests on it is never shown. */
  readonly get: (source: string) => KnownDay | undefined;
  readonly has: (source: string) => boolean;
}

/**
 * For each source, the day from which it is known: the latest day that its printed date allows, so that nothing is
 * shown too early. A visit's letter without a day counts from 42 working days after the visit began, and says so.
 * A source that has neither is left out: what rests on it is never shown.
 */
function knownDays(sources: readonly Source[], visits: readonly Visit[], calendar: WorkingCalendar): KnownDays {
  const printed = (source: string): KnownDay | undefined => {
    const day = rowWithId(sources, source)?.date.latest ?? null;
    return day === null ? undefined : { day, isAssumed: false };
  };
  const assumed = new Map<string, KnownDay>();
  for (const { source, when } of visits) {
    if (when.earliest === null || assumed.has(source) || printed(source) !== undefined) continue;
    const letter = addWorkingDays(calendar, when.earliest, LONGEST_WAIT_FOR_A_LETTER);
    if (letter.kind === "answer") assumed.set(source, { day: letter.value, isAssumed: true });
  }
  const get = (source: string) => printed(source) ?? assumed.get(source);
  return { get, has: (source) => get(source) !== undefined };
}

// Later than any holiday can be announced: with it the assumed days are one and the same for ever.
const FAR_FUTURE = "9999-12-31" as IsoDay;

/** The same for a whole dataset, with every holiday counted that is ever known, so that moving the day never moves an assumed one. */
export function knownDaysOf(all: Pick<Tables, "sources" | "visits" | "holidays">): KnownDays {
  const before = worked.get(all.sources);
  if (before?.visits === all.visits && before.holidays === all.holidays) return before.days;
  const days = knownDays(all.sources, all.visits, calendarOn(all.holidays, FAR_FUTURE));
  worked.set(all.sources, { visits: all.visits, holidays: all.holidays, days });
  return days;
}

interface Worked extends Pick<Tables, "visits" | "holidays"> {
  readonly days: KnownDays;
}

/** The same dataset is asked about for each day that is shown, and for the steps between them: worked out once. */
const worked = new WeakMap<Tables["sources"], Worked>();
