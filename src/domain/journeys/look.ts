import { GRADES, type Grade } from "#domain/model/words.ts";
import {
  EVENT_KINDS,
  EVENT_STATES,
  type EventKind,
  type EventState,
  type TimelineEvent,
} from "#domain/timeline/event.ts";

/** The kind in a look. */
export function kindIn(look: number): EventKind {
  return EVENT_KINDS[kindPlace(look)] ?? "meeting";
}

/** The kinds of which there is anything, by the looks of all events. */
export function kindsIn(looks: Uint16Array): ReadonlySet<EventKind> {
  return new Set([...new Set(looks)].map(kindIn));
}

/** The place of the kind in `EVENT_KINDS`, for tables that are asked at every event. */
export function kindPlace(look: number): number {
  return look & 7;
}

export function stateIn(look: number): EventState {
  return EVENT_STATES[(look >> 3) & 7] ?? "took-place";
}

export function formIn(look: number): TimelineEvent["form"] {
  return FORMS[(look >> 6) & 3] ?? "day";
}

/** The overall grade that a report's look carries; null for every other. */
export function gradeIn(look: number): Grade | null {
  return GRADES[((look >> 8) & 7) - 1] ?? null;
}

/** The same as asking for its form, for what is asked at every event. */
export function isPeriodLook(look: number): boolean {
  return ((look >> 6) & 3) === PERIOD;
}

export const FORMS = ["day", "span", "imprecise", "period"] as const satisfies readonly TimelineEvent["form"][];
const PERIOD = FORMS.indexOf("period");
const OPEN_END = 1 << 11;
const ABOUT = 1 << 12;
const PRELUDE = 1 << 13;

export function isOpenEnded(look: number): boolean {
  return (look & OPEN_END) !== 0;
}

export function isAboutLook(look: number): boolean {
  return (look & ABOUT) !== 0;
}

/** Whether it is an inspection's fieldwork: beside its report, which says what came of it, it need not stand alone. */
export function isPrelude(look: number): boolean {
  return (look & PRELUDE) !== 0;
}

/** The look of an event. */
export function lookFrom({
  kind,
  state,
  form,
  grade,
  isOpenEnd,
  isAbout,
  isPrelude: isFieldwork,
}: TimelineEvent): number {
  const place = grade === null ? 0 : GRADES.indexOf(grade) + 1;
  const marks = (isOpenEnd ? OPEN_END : 0) | (isAbout ? ABOUT : 0) | (isFieldwork ? PRELUDE : 0);
  return (
    EVENT_KINDS.indexOf(kind) | (EVENT_STATES.indexOf(state) << 3) | (FORMS.indexOf(form) << 6) | (place << 8) | marks
  );
}
