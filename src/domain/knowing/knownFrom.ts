import { calendarOn, type WorkingCalendar } from "#domain/dates/calendar.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { addWorkingDays } from "#domain/dates/workingDays.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Source, Visit } from "#domain/model/records.ts";

/** The day from which a source is known, and whether the day was printed or had to be assumed. */
export interface KnownDay {
  readonly day: IsoDay;
  readonly isAssumed: boolean;
}

/** The longest wait observed between a visit's first day and its letter (rules.md, `monitoring-letter`). */
const LONGEST_WAIT_FOR_A_LETTER = 42;

/**
 * For each source, the day from which it is known: the latest day that its printed date allows, so that nothing is
 * shown too early. A visit's letter without a day counts from 42 working days after the visit began, and says so.
 * A source that has neither is left out: what rests on it is never shown.
 */
function knownDays(
  sources: readonly Source[],
  visits: readonly Visit[],
  calendar: WorkingCalendar,
): ReadonlyMap<string, KnownDay> {
  const days = new Map<string, KnownDay>();
  // A day is said once for all the sources printed on it: a country has thousands.
  const printed = new Map<IsoDay, KnownDay>();
  for (const { id, date } of sources) {
    if (date.latest === null) continue;
    const day = printed.get(date.latest) ?? { day: date.latest, isAssumed: false };
    printed.set(date.latest, day);
    days.set(id, day);
  }
  for (const visit of visits) {
    if (days.has(visit.source) || visit.when.earliest === null) continue;
    const letter = addWorkingDays(calendar, visit.when.earliest, LONGEST_WAIT_FOR_A_LETTER);
    if (letter.kind === "answer") days.set(visit.source, { day: letter.value, isAssumed: true });
  }
  return days;
}

// Later than any holiday can be announced: with it the assumed days are one and the same for ever.
const FAR_FUTURE = "9999-12-31" as IsoDay;

/** The same for a whole dataset, with every holiday counted that is ever known, so that moving the day never moves an assumed one. */
export function knownDaysOf(all: Pick<Tables, "sources" | "visits" | "holidays">): ReadonlyMap<string, KnownDay> {
  const before = worked.get(all.sources);
  if (before?.visits === all.visits && before.holidays === all.holidays) return before.days;
  const days = knownDays(all.sources, all.visits, calendarOn(all.holidays, FAR_FUTURE));
  worked.set(all.sources, { visits: all.visits, holidays: all.holidays, days });
  return days;
}

interface Worked extends Pick<Tables, "visits" | "holidays"> {
  readonly days: ReadonlyMap<string, KnownDay>;
}

/** The same dataset is asked about for each day that is shown, and for the steps between them: worked out once. */
const worked = new WeakMap<Tables["sources"], Worked>();
