import { type DayNumber, dayNumber, isoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Region } from "#domain/model/words.ts";
import { EVENT_KINDS, EVENT_STATES, type EventKind, type TimelineEvent } from "#domain/timeline/event.ts";
import type { Journeys } from "./journeys.ts";
import { FORMS } from "./look.ts";
import { statusPlace } from "./status.ts";

export interface MadeEvent {
  readonly start: DayNumber;
  readonly end?: DayNumber;
  readonly kind?: EventKind;
  readonly status?: string;
  readonly label?: string;
  readonly theme?: number;
  readonly isPeriod?: boolean;
}

export interface MadeCouncil {
  readonly name: string;
  readonly region?: Region;
  readonly events: readonly MadeEvent[];
}

/** Journeys of made-up councils, as the domain would make them from a dataset. */
export function madeJourneys(councils: readonly MadeCouncil[]): Journeys {
  const sorted = councils.map(({ events }) =>
    [...events].sort((one, other) => one.start - other.start || endOf(one) - endOf(other)),
  );
  const all = sorted.flat();
  const first = Int32Array.from([0, ...sorted.map((_, place) => sorted.slice(0, place + 1).flat().length)]);
  return {
    councils: councils.map(({ name, region = "London" }) => ({
      authority: authorityOf(name, region),
      grade: null,
      nextDue: null,
      monthZero: dayNumber(isoDay("2020-01-01")),
    })),
    themes: [
      { id: "front-door", name: "Front door" },
      { id: "care-leavers", name: "Care leavers" },
    ],
    first,
    start: Int32Array.from(all, ({ start }) => start),
    end: Int32Array.from(all, endOf),
    look: Uint16Array.from(all, lookOf),
    status: Uint8Array.from(all, ({ kind = "visit", status = "took-place" }) =>
      statusPlace({ kind, status, state: "took-place" }),
    ),
    theme: Uint16Array.from(all, ({ theme = 0 }) => theme),
    eventsOf: (council) => (sorted[council] ?? []).map((event) => ({ label: event.label ?? "Visit" }) as TimelineEvent),
  };
}

function endOf({ start, end = start }: MadeEvent): DayNumber {
  return end;
}

function lookOf({ kind = "visit", isPeriod = false, start, end = start }: MadeEvent): number {
  const form = isPeriod ? "period" : end > start ? "imprecise" : "day";
  return EVENT_KINDS.indexOf(kind) | (EVENT_STATES.indexOf("took-place") << 3) | (FORMS.indexOf(form) << 6);
}

function authorityOf(name: string, region: Region): Authority {
  const id = name.toLowerCase();
  return { id, name, fullName: name, region, ofstedUrn: null, laCode: null, onsCode: null };
}
