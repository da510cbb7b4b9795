import { type Course, courseOf } from "#domain/council/council.ts";
import { type DayNumber, dayNumber } from "#domain/dates/day.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { judgementIn, judgementsOf, judgesServices } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Grade } from "#domain/model/words.ts";
import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { type Days, daysFrom } from "./days.ts";
import { lookFrom } from "./look.ts";
import { statusPlace } from "./status.ts";

/** A council as a row among many. */
export interface Journey {
  readonly authority: Authority;
  /** Overall, in the latest report; null where there is none. */
  readonly grade: Grade | null;
  /** The day of the next deadline; null where none lies ahead. */
  readonly nextDue: DayNumber | null;
  /** The day from which its months are counted: its last inadequate report's publication, else its latest report's. */
  readonly monthZero: DayNumber | null;
}

/**
 * The events of many councils as numbers, because a picture of thousands needs no words: those are made again for the
 * few that a reader asks about. Council `c` has the events from `first[c]` up to `first[c + 1]`, in order of their start.
 */
export interface Journeys {
  readonly councils: readonly Journey[];
  readonly first: Int32Array;
  readonly start: Days;
  readonly end: Days;
  /** Kind, state, form and grade in one number; see `kindIn` and those beside it. */
  readonly look: Uint16Array;
  /** The place of its status; 0 is what must be read first. */
  readonly status: Uint8Array;
  /** Which of Ofsted's themes, a bit each in the order of `themes`. */
  readonly theme: Uint8Array | Uint16Array;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** The events of a council with their words, in the same order. */
  readonly eventsOf: (council: number) => readonly TimelineEvent[];
}

/** Events of a council with their words, by their numbers. */
export function eventsWith(
  { first, eventsOf }: Journeys,
  council: number,
  events: Iterable<number>,
): readonly TimelineEvent[] {
  const all = eventsOf(council);
  const begin = first[council] ?? 0;
  return [...events].flatMap((event) => all[event - begin] ?? []);
}

/** So many councils' words are kept ready; a reader opens few at a time. */
const MOST_READY = 24;

const NONE_LOST: ReadonlySet<EventKind> = new Set();

/** The journeys of these councils on a day. A kind of which a part of the data is not here is left out whole. */
export function journeysOf(
  known: Known,
  authorities: readonly Authority[],
  lost: ReadonlySet<EventKind> = NONE_LOST,
): Journeys {
  const themes = known.tables.themes.filter(({ kind }) => kind === "ofsted").slice(0, 16);
  const eventsOf = ready((council) => {
    const authority = authorities[council];
    return authority === undefined ? [] : eventsInOrder(known, courseOf(known, authority, "with-status"), lost);
  });
  return { themes, ...counted({ known, authorities, themes, lost }), eventsOf };
}

interface Counted {
  readonly known: Known;
  readonly authorities: readonly Authority[];
  readonly themes: Journeys["themes"];
  readonly lost: ReadonlySet<EventKind>;
}

/**
 * The numbers alone, council by council: the events they are taken from are let go at once, because a country's words
 * would weigh more than its numbers.
 */
function counted({ known, authorities, themes, lost }: Counted): Omit<Journeys, "themes" | "eventsOf"> {
  const bits = new Map(themes.map(({ id }, place) => [id, 1 << place]));
  const councils: Journey[] = [];
  const numbers = { first: [0], start: [], end: [], look: [], status: [], theme: [] } as Numbers;
  for (const authority of authorities) {
    const course = courseOf(known, authority, "with-status");
    councils.push(journeyOf(known, course));
    for (const event of eventsInOrder(known, course, lost)) write(numbers, event, bits);
    numbers.first.push(numbers.start.length);
  }
  const { first, start, end, look, status, theme } = numbers;
  return {
    councils,
    first: Int32Array.from(first),
    start: daysFrom(start),
    end: daysFrom(end),
    look: Uint16Array.from(look),
    status: Uint8Array.from(status),
    theme: bits.size <= 8 ? Uint8Array.from(theme) : Uint16Array.from(theme),
  };
}

type Numbers = Record<"first" | "start" | "end" | "look" | "status" | "theme", number[]>;

function write(numbers: Numbers, event: TimelineEvent, bits: ReadonlyMap<string, number>): void {
  numbers.start.push(event.start);
  numbers.end.push(event.end);
  numbers.look.push(lookFrom(event));
  numbers.status.push(statusPlace(event));
  numbers.theme.push(event.themes.reduce((set, theme) => set | (bits.get(theme) ?? 0), 0));
}

function eventsInOrder(known: Known, course: Course, lost: ReadonlySet<EventKind>): readonly TimelineEvent[] {
  const events = timelineEvents(known, course);
  return lost.size === 0 ? events : events.filter(({ kind }) => !lost.has(kind));
}

function journeyOf(known: Known, { authority, latest, next, inspections }: Course): Journey {
  const reports = inspections.filter(judgesServices);
  const inadequate = reports.filter(({ id }) => isInadequateReport(judgementsOf(known, id))).at(-1);
  const published = (inadequate ?? latest)?.published.latest ?? null;
  const due = next.kind === "deadline" ? next.view.due.latest : null;
  return {
    authority,
    grade: latest === null ? null : (judgementIn(known, latest.id, "overall")?.grade ?? null),
    nextDue: due === null ? null : dayNumber(due),
    monthZero: published === null ? null : dayNumber(published),
  };
}

/** Keeps the last few answers, so that walking along a row does not make it again at every step. */
function ready<T>(make: (key: number) => T): (key: number) => T {
  const kept = new Map<number, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    const oldest = kept.size >= MOST_READY ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
