import type { Council } from "#domain/council/council.ts";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import { impreciseWords, timeParts } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { EventKind, EventState, TimelineEvent } from "./event.ts";

/** What an event is made of before its days are counted. */
export interface Told {
  readonly council: Council;
  readonly record: string;
  readonly kind: EventKind;
  readonly date: ImpreciseDate;
  readonly state: EventState;
  readonly label: string;
  readonly short: string;
  readonly status?: string;
  readonly statusWords?: string;
  readonly isStrong?: boolean;
  /** Whether the label names the date already, so that the spoken name need not. */
  readonly isDatedLabel?: boolean;
  /** The date as it is to be read, where its own words are not enough. */
  readonly whenWords?: string;
}

/** How many days before its end a date is drawn that has no earliest day: "before the end of March" is drawn from 1 March. */
const DRAWN_BEFORE_DAYS = 30;

/** An event where the date has a day to draw it at; nothing where it has none. */
export function eventAt(told: Told): readonly TimelineEvent[] {
  const days = drawnDays(told.date);
  if (days === null) return [];
  const when = told.whenWords ?? impreciseWords(told.date);
  const status = told.statusWords ?? STATE_WORDS[told.state];
  return [
    {
      record: told.record,
      authority: told.council.authority.id,
      kind: told.kind,
      form: formOf(told.date),
      start: days.start,
      end: days.end,
      sureStart: days.start,
      sureEnd: days.end,
      isOpenEnd: false,
      isAbout: told.date.isAbout,
      state: told.state,
      label: told.label,
      short: told.short,
      isStrong: told.isStrong ?? false,
      name: [told.council.authority.name, told.label, ...(told.isDatedLabel ? [] : [when]), status.toLowerCase()].join(
        ", ",
      ),
      status: told.status ?? null,
      statusWords: told.statusWords ?? null,
      when: told.whenWords === undefined ? timeParts(told.date) : [{ text: told.whenWords, datetime: null }],
    },
  ];
}

const STATE_WORDS: Readonly<Record<EventState, string>> = {
  "took-place": "Took place",
  expected: "Expected",
  computed: "Computed",
  "not-recorded": "Not recorded here",
  ended: "Ended",
};

/** Between which days a date is drawn; null where it has neither end. */
function drawnDays({
  earliest,
  latest,
}: {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}): { start: number; end: number } | null {
  if (earliest === null && latest === null) return null;
  if (latest === null) return earliest === null ? null : { start: dayNumber(earliest), end: dayNumber(earliest) };
  const end = dayNumber(latest);
  return { start: earliest === null ? end - DRAWN_BEFORE_DAYS : dayNumber(earliest), end };
}

function formOf(date: ImpreciseDate): TimelineEvent["form"] {
  if (date.precision === "span") return "span";
  return date.precision === "day" && !date.isAbout ? "day" : "imprecise";
}
