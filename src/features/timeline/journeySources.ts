import { placesOf, type Shown } from "#domain/journeys/filter.ts";
import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Source } from "#domain/model/records.ts";
import { recordView } from "#domain/records/record.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { grouped } from "#domain/words.ts";
import { type Clock, zeroOf } from "#ui/journeys/rowScale.ts";
import { isInWindow, type TimeWindow } from "#ui/timeline/window.ts";

export interface Drawn {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly clock: Clock;
  readonly window: TimeWindow;
}

/** The shown events of a council in the time drawn. */
export function eventsDrawn({ journeys, shown, clock, window }: Drawn, council: number): readonly TimelineEvent[] {
  const zero = zeroOf(journeys.councils[council], clock);
  if (zero === null) return [];
  const events = eventsWith(journeys, council, shown.events.subarray(...placesOf(shown, council)));
  return events.filter((event) => isInWindow(event, { from: window.from + zero, to: window.to + zero }));
}

/** The document that tells of a record; null where it is not known. */
export function sourceOf(known: Known, record: string): Source | null {
  const view = recordView(known, record);
  return view === null ? null : (citationOf(known, view.source)?.source ?? null);
}

/** More publishers than these are counted: a country has one for each council. */
const MOST_NAMED = 4;

/**
 * Who published what a picture is drawn from, for one that leaves the page: there no event can be pressed for its
 * document. "14 documents (Ofsted; Bury Council). The CSV of this timeline names the document of each event."
 */
export function sourcesWords(known: Known, drawn: Drawn, councils: readonly number[]): string {
  const records = new Set(councils.flatMap((council) => eventsDrawn(drawn, council).map(({ record }) => record)));
  const sources = new Set([...records].flatMap((record) => sourceOf(known, record) ?? []));
  if (sources.size === 0) return "none, because no event is drawn.";
  const documents = `${grouped(sources.size)} document${sources.size === 1 ? "" : "s"}`;
  return `${documents} (${publishersWords([...sources])}). The CSV of this timeline names the document of each event.`;
}

/** The publishers, the one with most documents first; of many the first few by name. */
function publishersWords(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
  const left = names.length - MOST_NAMED;
  return left > 1 ? [...names.slice(0, MOST_NAMED), `${grouped(left)} other publishers`].join("; ") : names.join("; ");
}
