import type { Course } from "#domain/council/council.ts";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import { impreciseWords, timeParts } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Grade } from "#domain/model/words.ts";
import { lowerFirst } from "#domain/words.ts";
import type { EventBasis, EventKind, EventState, TimelineEvent } from "./event.ts";

/** What an event is made of before its days are counted. Its words are asked for when they are wanted: most never are. */
export interface Told {
  readonly council: Pick<Course, "authority">;
  readonly record: string;
  readonly kind: EventKind;
  readonly date: ImpreciseDate;
  readonly state: EventState;
  /** Told of by a source, where left out. */
  readonly basis?: EventBasis;
  readonly label: () => string;
  readonly short: string;
  readonly status?: string;
  readonly statusWords?: () => string;
  readonly themes?: readonly string[];
  readonly grade?: Grade | null;
  readonly isStrong?: boolean;
  readonly isPrelude?: boolean;
  /** Whether the label names the date already, so that the spoken name need not. */
  readonly isDatedLabel?: boolean;
  /** The date as it is to be read, where its own words are not enough. */
  readonly whenWords?: (() => string) | null;
}

/** How many days before its end a date is drawn that has no earliest day: "before the end of March" is drawn from 1 March. */
const DRAWN_BEFORE_DAYS = 30;

/** An event where the date has a day to draw it at; nothing where it has none. */
export function eventAt(told: Told): readonly TimelineEvent[] {
  const days = drawnDays(told.date);
  return days === null ? [] : [new ToldEvent(told, days)];
}

class ToldEvent implements TimelineEvent {
  readonly start: number;
  readonly end: number;
  readonly form: TimelineEvent["form"];
  readonly isOpenEnd = false;
  readonly #told: Told;

  constructor(told: Told, { start, end }: { readonly start: number; readonly end: number }) {
    this.start = start;
    this.end = end;
    this.form = formOf(told.date);
    this.#told = told;
  }

  get record() {
    return this.#told.record;
  }
  get authority() {
    return this.#told.council.authority.id;
  }
  get kind() {
    return this.#told.kind;
  }
  get state() {
    return this.#told.state;
  }
  get basis() {
    return this.#told.basis ?? "told";
  }
  get earliest() {
    return this.#told.date.earliest;
  }
  get latest() {
    return this.#told.date.latest;
  }
  get sureStart() {
    return this.start;
  }
  get sureEnd() {
    return this.end;
  }
  get isAbout() {
    return this.#told.date.isAbout;
  }
  get label() {
    return this.#told.label();
  }
  get short() {
    return this.#told.short;
  }
  get isPrelude() {
    return this.#told.isPrelude ?? false;
  }
  get isStrong() {
    return this.#told.isStrong ?? false;
  }
  get status() {
    return this.#told.status ?? null;
  }
  get themes() {
    return this.#told.themes ?? [];
  }
  get grade() {
    return this.#told.grade ?? null;
  }
  get statusWords() {
    return this.#told.statusWords?.() ?? null;
  }
  get when() {
    const { whenWords, date } = this.#told;
    return whenWords ? [{ text: whenWords(), datetime: null }] : timeParts(date);
  }
  get name() {
    const { council, date, state, isDatedLabel, whenWords } = this.#told;
    const when = isDatedLabel === true ? [] : [whenWords?.() ?? impreciseWords(date)];
    const status = this.statusWords ?? STATE_WORDS[state];
    // A council's own word stands as the council wrote it.
    return [council.authority.name, this.label, ...when, lowerFirst(status)].join(", ");
  }
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
