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
  if (days === null) return [];
  const { intervention, from } = period;
  const label = periodTitle(period);
  const when = whenOf(period, days.isOpenEnd);
  return [
    {
      ...days,
      earliest: from.earliest,
      latest: days.isOpenEnd ? null : period.to.latest,
      record: `interventions/${intervention.id}`,
      authority: council.authority.id,
      kind: "intervention",
      form: "period",
      isAbout: from.isAbout,
      state: days.isOpenEnd ? "took-place" : "ended",
      basis: "told",
      label,
      short: intervention.title,
      isStrong: false,
      isPrelude: false,
      name: `${council.authority.name}, ${label}, ${joinedWords(when)}, ${days.isOpenEnd ? "continues, end not known" : "ended"}`,
      status: null,
      statusWords: days.isOpenEnd ? "Continues" : "Ended",
      when,
      themes: [],
      grade: null,
    },
  ];
}

/** "July 2021 until winter 2025 to 2026"; "from January 2022" of what continues. */
function whenOf({ from, to }: Period, isOpenEnd: boolean): readonly TimePart[] {
  const between = (text: string): TimePart => ({ text, datetime: null });
  if (isOpenEnd) return [between("from "), ...timeParts(from)];
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
