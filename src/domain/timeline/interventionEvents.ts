import type { Course } from "#domain/council/council.ts";
import { dayNumber } from "#domain/dates/day.ts";
import { joinedWords, type TimePart, timeParts } from "#domain/dates/format.ts";
import { interventionTrack, type Period, periodTitle } from "#domain/intervention/track.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { TimelineEvent } from "./event.ts";

/** The stretches of intervention as bars: hatched where their start or end is vague, open where they continue. */
export function interventionEvents(known: Known, council: Course): readonly TimelineEvent[] {
  return interventionTrack(known, council.authority.id).flatMap((period) => barOf(known, council, period));
}

function barOf(known: Known, council: Course, period: Period): readonly TimelineEvent[] {
  const days = daysOf(known, period);
  return days === null ? [] : [new PeriodEvent(council, period, days)];
}

/** Its words are made when they are wanted: most never are. */
class PeriodEvent implements TimelineEvent {
  readonly start: number;
  readonly end: number;
  readonly sureStart: number;
  readonly sureEnd: number;
  readonly isOpenEnd: boolean;
  readonly kind = "intervention";
  readonly form = "period";
  readonly basis = "told";
  readonly isStrong = false;
  readonly isPrelude = false;
  readonly status = null;
  readonly grade = null;
  readonly #council: Course;
  readonly #period: Period;

  constructor(council: Course, period: Period, { start, end, sureStart, sureEnd, isOpenEnd }: BarDays) {
    this.start = start;
    this.end = end;
    this.sureStart = sureStart;
    this.sureEnd = sureEnd;
    this.isOpenEnd = isOpenEnd;
    this.#council = council;
    this.#period = period;
  }

  get record() {
    return `interventions/${this.#period.intervention.id}`;
  }
  get authority() {
    return this.#council.authority.id;
  }
  get earliest() {
    return this.#period.from.earliest;
  }
  get latest() {
    return this.isOpenEnd ? null : this.#period.to.latest;
  }
  get isAbout() {
    return this.#period.from.isAbout;
  }
  get state() {
    return this.isOpenEnd ? "took-place" : "ended";
  }
  get label() {
    return periodTitle(this.#period);
  }
  get short() {
    return this.#period.intervention.title;
  }
  get name() {
    const ended = this.isOpenEnd ? "continues, end not known" : "ended";
    return [this.#council.authority.name, this.label, joinedWords(this.when), ended].join(", ");
  }
  get statusWords() {
    return this.isOpenEnd ? "Continues" : "Ended";
  }
  get when() {
    return whenOf(this.#period, this.isOpenEnd);
  }
  get themes(): readonly string[] {
    return [];
  }
}

/** "July 2021 until winter 2025 to 2026"; "from January 2022" of what continues. */
function whenOf({ from, to }: Period, isOpenEnd: boolean): readonly TimePart[] {
  const between = (text: string): TimePart => ({ text, datetime: null });
  // "by 12 January 2022" needs no "from".
  if (isOpenEnd) return from.earliest === null ? timeParts(from) : [between("from "), ...timeParts(from)];
  return [...timeParts(from), between(" until "), ...timeParts(to)];
}

type BarDays = Pick<TimelineEvent, "start" | "end" | "sureStart" | "sureEnd" | "isOpenEnd">;

/** Between which days it may have run and surely ran; null where its start is not known at all. */
function daysOf(known: Known, { from, to }: Period): BarDays | null {
  const start = from.earliest ?? from.latest;
  if (start === null) return null;
  const today = dayNumber(known.asAt);
  const isOpenEnd = to.latest === null || to.latest > known.asAt;
  const end = isOpenEnd ? Math.max(today, dayNumber(start)) : dayNumber(to.latest);
  const sureStart = Math.min(dayNumber(from.latest ?? start), end);
  const ranUntil = isOpenEnd || to.earliest === null ? end : dayNumber(to.earliest);
  return { start: dayNumber(start), end, sureStart, sureEnd: Math.max(sureStart, ranUntil), isOpenEnd };
}
