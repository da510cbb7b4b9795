import type { Region } from "#domain/model/words.ts";
import { EVENT_KINDS, type EventKind } from "#domain/timeline/event.ts";
import type { Journeys } from "./journeys.ts";
import { kindPlace } from "./look.ts";
import { reachOf } from "./reach.ts";
import type { Shown } from "./shown.ts";
import { EVENT_STATUSES, type EventStatus } from "./status.ts";
import { FAILS, Tally } from "./tally.ts";

/** What a reader wants to see. An empty list asks for everything; kinds are cleared one by one. */
export interface JourneyFilter {
  readonly hiddenKinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  readonly themes: readonly string[];
  readonly regions: readonly Region[];
  /** Words that stand in a council's name or in an event's; empty for none. */
  readonly text: string;
}

export const NO_FILTER: JourneyFilter = { hiddenKinds: [], statuses: [], themes: [], regions: [], text: "" };

/** Whether a filter may leave anything out. */
export function isFiltering({ hiddenKinds, statuses, themes, regions, text }: JourneyFilter): boolean {
  return [hiddenKinds, statuses, themes, regions].some(({ length }) => length > 0) || text.trim() !== "";
}

/** The events that a filter leaves, in one walk over the numbers; only a text asks for words. */
export function shownBy(journeys: Journeys, filter: JourneyFilter): Shown {
  const tests = testsOf(journeys, filter);
  const tally = new Tally(journeys);
  const { councils, look } = journeys;
  const kept = new Int32Array(look.length);
  const first = new Int32Array(councils.length + 1);
  let place = 0;
  const keep = (event: number) => {
    kept[place] = event;
    place += 1;
  };
  for (let council = 0; council < councils.length; council += 1) {
    first[council] = place;
    sift({ journeys, council, isNamed: textTest(journeys, council, filter.text) }, (event) => {
      const fails = tests.failsOf(event) | tests.failsIn(council);
      tally.add(council, event, fails);
      if (fails === 0) keep(event);
    });
  }
  first[councils.length] = place;
  const left = { first, length: place, kept: place === kept.length ? null : kept.slice(0, place) };
  return { ...left, reach: reachOf(journeys, left), counts: tally.counts() };
}

interface Sifted {
  readonly journeys: Journeys;
  readonly council: number;
  readonly isNamed: ((event: number) => boolean) | null;
}

function sift({ journeys: { first }, council, isNamed }: Sifted, on: (event: number) => void): void {
  for (let event = first[council] ?? 0; event < (first[council + 1] ?? 0); event += 1) {
    if (isNamed === null || isNamed(event)) on(event);
  }
}

/** Which events of a council carry the words; null where all do. A council's own name speaks for all of its events. */
function textTest(journeys: Journeys, council: number, text: string): ((event: number) => boolean) | null {
  const words = text.trim().toLowerCase();
  const authority = journeys.councils[council]?.authority;
  if (words === "" || authority === undefined || authority.name.toLowerCase().includes(words)) return null;
  const events = journeys.eventsOf(council);
  const from = journeys.first[council] ?? 0;
  return (event) => events[event - from]?.label.toLowerCase().includes(words) ?? false;
}

interface Tests {
  readonly failsIn: (council: number) => number;
  readonly failsOf: (event: number) => number;
}

function testsOf(journeys: Journeys, { hiddenKinds, statuses, themes, regions }: JourneyFilter): Tests {
  const { councils, look, status, theme } = journeys;
  const isHidden = EVENT_KINDS.map((kind) => hiddenKinds.includes(kind));
  const isUnasked = EVENT_STATUSES.map((each) => statuses.length > 0 && !statuses.includes(each));
  const asked = journeys.themes.reduce((set, { id }, place) => (themes.includes(id) ? set | (1 << place) : set), 0);
  return {
    failsIn: (council) => {
      const region = councils[council]?.authority.region ?? null;
      return regions.length > 0 && (region === null || !regions.includes(region)) ? FAILS.region : 0;
    },
    failsOf: (event) =>
      (isHidden[kindPlace(look[event] ?? 0)] ? FAILS.kind : 0) |
      (isUnasked[status[event] ?? 0] ? FAILS.status : 0) |
      (asked !== 0 && (asked & (theme[event] ?? 0)) === 0 ? FAILS.theme : 0),
  };
}
