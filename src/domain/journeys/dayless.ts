import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import { daylessActions } from "#domain/timeline/actionEvents.ts";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import type { JourneyFilter } from "./filter.ts";
import { EVENT_STATUSES, statusPlace } from "./status.ts";

/** For each council what is told of it without a day; in no picture, and so in the list. */
export function daylessOf(known: Known, councils: readonly Authority[]): readonly (readonly DaylessEvent[])[] {
  return councils.map((authority) => daylessActions(known, { authority }));
}

/** What a filter leaves of it, council by council. None of it is a visit, so a theme that is asked for leaves nothing. */
export function daylessLeft(
  all: readonly (readonly DaylessEvent[])[],
  councils: readonly Authority[],
  filter: JourneyFilter,
): readonly (readonly DaylessEvent[])[] {
  const { hiddenKinds, statuses, themes, regions } = filter;
  const text = filter.text.trim().toLowerCase();
  const isLeft = (event: DaylessEvent, name: string) =>
    !hiddenKinds.includes(event.kind) &&
    (statuses.length === 0 || statuses.some((status) => status === EVENT_STATUSES[statusPlace(event)])) &&
    (name.includes(text) || event.label.toLowerCase().includes(text));
  return all.map((events, council) => {
    const { name = "", region = null } = councils[council] ?? {};
    const isAsked = themes.length === 0 && (regions.length === 0 || (region !== null && regions.includes(region)));
    return isAsked ? events.filter((event) => isLeft(event, name.toLowerCase())) : [];
  });
}
