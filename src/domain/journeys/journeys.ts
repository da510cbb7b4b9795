import { type Course, courseOf } from "#domain/council/council.ts";
import { type DayNumber, dayNumber } from "#domain/dates/day.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { judgementIn, judgementsOf, judgesServices } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Grade } from "#domain/model/words.ts";
import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
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
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Kind, state, form and grade in one number; see `kindIn` and those beside it. */
  readonly look: Uint16Array;
  /** The place of its status; 0 is what must be read first. */
  readonly status: Uint8Array;
  /** Which of Ofsted's themes, a bit each in the order of `themes`. */
  readonly theme: Uint16Array;
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

/** The journeys of these councils on a day. A kind of which a part of the data is not here is left out whole. */
export function journeysOf(
  known: Known,
  authorities: readonly Authority[],
  isLost: (kind: EventKind) => boolean = () => false,
): Journeys {
  const themes = known.tables.themes.filter(({ kind }) => kind === "ofsted").slice(0, 16);
  const eventsOf = ready((council) => {
    const authority = authorities[council];
    return authority === undefined ? [] : eventsInOrder(known, courseOf(known, authority, "with-status"), isLost);
  });
  return { themes, ...counted({ known, authorities, themes, isLost }), eventsOf };
}

interface Counted {
  readonly known: Known;
  readonly authorities: readonly Authority[];
  readonly themes: Journeys["themes"];
  readonly isLost: (kind: EventKind) => boolean;
}

/** The numbers alone. The events they are taken from are let go: a country's words would weigh more than its numbers. */
function counted({ known, authorities, themes, isLost }: Counted): Omit<Journeys, "themes" | "eventsOf"> {
  const bits = new Map(themes.map(({ id }, place) => [id, 1 << place]));
  const courses = authorities.map((authority) => courseOf(known, authority, "with-status"));
  const councils = courses.map((course) => journeyOf(known, course));
  return {
    councils,
    ...numbersOf(
      courses.map((course) => eventsInOrder(known, course, isLost)),
      bits,
    ),
  };
}

function eventsInOrder(known: Known, course: Course, isLost: (kind: EventKind) => boolean): TimelineEvent[] {
  return timelineEvents(known, course).filter((event) => !isLost(event.kind));
}

function numbersOf(councils: readonly (readonly TimelineEvent[])[], bits: ReadonlyMap<string, number>) {
  const first = new Int32Array(councils.length + 1);
  councils.forEach((events, council) => {
    first[council + 1] = (first[council] ?? 0) + events.length;
  });
  const all = first[councils.length] ?? 0;
  const numbers = {
    first,
    start: new Int32Array(all),
    end: new Int32Array(all),
    look: new Uint16Array(all),
    status: new Uint8Array(all),
    theme: new Uint16Array(all),
  };
  let place = 0;
  for (const events of councils) {
    for (const event of events) {
      numbers.start[place] = event.start;
      numbers.end[place] = event.end;
      numbers.look[place] = lookFrom(event);
      numbers.status[place] = statusPlace(event);
      numbers.theme[place] = event.themes.reduce((set, theme) => set | (bits.get(theme) ?? 0), 0);
      place += 1;
    }
  }
  return numbers;
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
