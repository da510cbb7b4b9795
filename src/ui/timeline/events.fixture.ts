import fc from "fast-check";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";
import { EVENT_BASES, type EventForm, type EventState, type TimelineEvent } from "#domain/timeline/event.ts";
import { KINDS } from "./marks.ts";

/** An event from the few words that a test is about; the rest is the plainest there is. */
export function event(
  record: string,
  day: string,
  more: Partial<TimelineEvent> & { readonly until?: string } = {},
): TimelineEvent {
  const { until, ...fields } = more;
  const start = dayNumber(isoDay(day));
  const end = until === undefined ? start : dayNumber(isoDay(until));
  const label = fields.label ?? record;
  return {
    record,
    authority: "bury",
    kind: "visit",
    form: end === start ? "day" : "imprecise",
    start,
    end,
    earliest: isoDay(day),
    latest: isoDay(until ?? day),
    sureStart: fields.start ?? start,
    sureEnd: fields.end ?? end,
    isOpenEnd: false,
    isAbout: false,
    state: "took-place",
    basis: "told",
    label,
    short: label.split(":")[0] ?? label,
    isStrong: false,
    isPrelude: false,
    name: `Bury, ${label}`,
    status: null,
    statusWords: null,
    when: [{ text: dayWords(isoDay(day)), datetime: day }],
    themes: [],
    grade: null,
    ...fields,
  };
}

const FORMS: readonly EventForm[] = ["day", "span", "imprecise", "period"];
const STATES: readonly EventState[] = ["took-place", "expected", "computed", "not-recorded", "ended"];
/** Two of Ofsted's themes. */
export const THEMES = [
  { id: "front-door", name: "Front door" },
  { id: "care-leavers", name: "Care leavers" },
];
const FIRST = dayNumber(isoDay("2013-01-01"));

/** Any event of 2013 to 2026, of any kind, form and state, with words of any length. */
const anyEvent = fc
  .record({
    start: fc.integer({ min: FIRST, max: FIRST + 14 * 365 }),
    length: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 900 })),
    form: fc.constantFrom(...FORMS),
    kind: fc.constantFrom(...KINDS),
    state: fc.constantFrom(...STATES),
    basis: fc.constantFrom(...EVENT_BASES),
    themes: fc.subarray(THEMES.map(({ id }) => id)),
    isStrong: fc.boolean(),
    isPrelude: fc.boolean(),
    isOpenEnd: fc.boolean(),
    words: fc.array(fc.constantFrom("Monitoring", "visit:", "care", "leavers,", "report", "October", "2022"), {
      maxLength: 9,
    }),
    authority: fc.constantFrom("bury", "bradford"),
  })
  .map(({ start, length, form, kind, words, isOpenEnd, ...rest }) => {
    const end = form === "day" ? start : start + length;
    const label = words.join(" ");
    const isPeriod = form === "period";
    const shape = { kind: isPeriod ? ("intervention" as const) : kind, form, isOpenEnd: isPeriod && isOpenEnd };
    return event("", "2013-01-01", { ...rest, ...shape, start, end, sureStart: start, sureEnd: end, label });
  });

/** Up to so many events, each of a record of its own. */
export function anyEvents(most: number): fc.Arbitrary<readonly TimelineEvent[]> {
  return fc
    .array(anyEvent, { maxLength: most })
    .map((events) => events.map((one, index) => ({ ...one, record: `visits/${index}` })));
}

/** Any window from four weeks to fifteen years wide. */
export const anyWindow = fc
  .record({ from: fc.integer({ min: FIRST - 200, max: FIRST + 5000 }), span: fc.integer({ min: 28, max: 5500 }) })
  .map(({ from, span }) => ({ from, to: from + span }));

export const anyAsAt = fc.integer({ min: FIRST, max: FIRST + 5000 });
