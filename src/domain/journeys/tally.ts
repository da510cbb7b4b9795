import { REGIONS, type Region } from "#domain/model/words.ts";
import { EVENT_KINDS, type EventKind } from "#domain/timeline/event.ts";
import type { Journeys } from "./journeys.ts";
import { kindPlace } from "./look.ts";
import { EVENT_STATUSES, type EventStatus } from "./status.ts";

/** How many events each choice would give, with all the other choices as they are. */
export interface Counts {
  readonly kinds: ReadonlyMap<EventKind, number>;
  readonly statuses: ReadonlyMap<EventStatus, number>;
  readonly themes: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<Region, number>;
}

/** Which choice an event falls foul of, a bit each. */
export const FAILS = { kind: 1, status: 2, theme: 4, region: 8 } as const;

/** Counts while the events are walked once: one that fails by a single choice counts for what that choice leaves out. */
export class Tally {
  readonly #journeys: Journeys;
  readonly #kinds = new Int32Array(EVENT_KINDS.length);
  readonly #statuses = new Int32Array(EVENT_STATUSES.length);
  readonly #themes: Int32Array;
  readonly #councils: Int32Array;

  constructor(journeys: Journeys) {
    this.#journeys = journeys;
    this.#themes = new Int32Array(journeys.themes.length);
    this.#councils = new Int32Array(journeys.councils.length);
  }

  add(council: number, event: number, fails: number): void {
    const { look, status, theme } = this.#journeys;
    if ((fails & ~FAILS.kind) === 0) raise(this.#kinds, kindPlace(look[event] ?? 0));
    if ((fails & ~FAILS.status) === 0) raise(this.#statuses, status[event] ?? 0);
    if ((fails & ~FAILS.region) === 0) raise(this.#councils, council);
    if ((fails & ~FAILS.theme) === 0 && (theme[event] ?? 0) !== 0) this.#addThemes(theme[event] ?? 0);
  }

  #addThemes(set: number): void {
    for (let place = 0; place < this.#themes.length; place += 1) {
      if ((set & (1 << place)) !== 0) raise(this.#themes, place);
    }
  }

  counts(): Counts {
    return {
      kinds: byName(EVENT_KINDS, this.#kinds),
      statuses: byName(EVENT_STATUSES, this.#statuses),
      themes: byName(
        this.#journeys.themes.map(({ id }) => id),
        this.#themes,
      ),
      regions: this.#regions(),
    };
  }

  #regions(): ReadonlyMap<Region, number> {
    const found = new Map<Region, number>(REGIONS.map((region) => [region, 0]));
    this.#journeys.councils.forEach(({ authority: { region } }, council) => {
      if (region !== null) found.set(region, (found.get(region) ?? 0) + (this.#councils[council] ?? 0));
    });
    return found;
  }
}

function raise(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function byName<T>(names: readonly T[], counts: Int32Array): ReadonlyMap<T, number> {
  return new Map(names.map((name, place) => [name, counts[place] ?? 0]));
}
