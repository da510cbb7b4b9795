import { useDeferredValue, useMemo, useRef } from "react";
import { daylessLeft, daylessOf } from "#domain/journeys/dayless.ts";
import { isFiltering, type JourneyFilter, shownBy } from "#domain/journeys/filter.ts";
import { journeysOf, type Journeys as Table } from "#domain/journeys/journeys.ts";
import { kindsIn } from "#domain/journeys/look.ts";
import { orderedRows, type RowGroups, rowGroups } from "#domain/journeys/order.ts";
import { placesOf, type Shown } from "#domain/journeys/shown.ts";
import type { DaylessEvent, EventKind } from "#domain/timeline/event.ts";
import { kindsLost } from "#features/parts/lostKinds.ts";
import type { World } from "#features/world.ts";
import type { JourneyChoice } from "./journeyAddress.ts";

/** The journeys of the councils in view, and what a reader's choice leaves of them. */
export interface ChosenJourneys {
  readonly journeys: Table;
  /** The kinds of which there is anything, whatever is chosen. */
  readonly kinds: ReadonlySet<EventKind>;
  readonly shown: Shown;
  readonly dayless: readonly (readonly DaylessEvent[])[];
  /** The councils in the order of their rows. */
  readonly rows: readonly number[];
  /** Where among them one region or grade begins, where they stand in that order. */
  readonly groups: RowGroups;
}

export function useJourneys({ known, councils, lost }: World, { filter, order }: JourneyChoice): ChosenJourneys {
  const gone = useMemo(() => kindsLost(lost), [lost]);
  const journeys = useMemo(() => journeysOf(known, councils, gone), [known, councils, gone]);
  const kinds = useMemo(() => kindsIn(journeys.look), [journeys]);
  // What is typed stands at once; the search of all words follows when there is time.
  const text = useDeferredValue(filter.text);
  const asked = useMemo(() => ({ ...filter, text }), [filter, text]);
  const shown = useMemo(() => shownBy(journeys, asked), [journeys, asked]);
  const undated = useMemo(() => (gone.has("action") ? [] : daylessOf(known, councils)), [known, councils, gone]);
  const dayless = useMemo(() => daylessLeft(undated, councils, asked), [undated, councils, asked]);
  const all = useMemo(() => orderedRows(journeys.councils, order), [journeys, order]);
  const rows = useRows(all, { shown, dayless }, isNarrowed(asked));
  const groups = useMemo(() => rowGroups(journeys.councils, rows, order), [journeys, rows, order]);
  return { journeys, kinds, shown, dayless, rows, groups };
}

/** Whether a reader looks for something; a kind that is cleared only leaves the marks of others. */
function isNarrowed(filter: JourneyFilter): boolean {
  return isFiltering({ ...filter, hiddenKinds: [] });
}

/** Whether anything of a council is left. */
export function hasAny({ shown, dayless }: Pick<ChosenJourneys, "shown" | "dayless">, council: number): boolean {
  const [begin, end] = placesOf(shown, council);
  return end > begin || (dayless[council] ?? []).length > 0;
}

/** Where a reader looks for something, only the councils that have it; the same list while nothing changes it. One council alone stays. */
function useRows(
  all: readonly number[],
  { shown, dayless }: Pick<ChosenJourneys, "shown" | "dayless">,
  isSought: boolean,
): readonly number[] {
  const kept = useRef(all);
  return useMemo(() => {
    const rows = isSought && all.length > 1 ? all.filter((council) => hasAny({ shown, dayless }, council)) : all;
    const isSame =
      rows.length === kept.current.length && rows.every((council, place) => council === kept.current[place]);
    if (!isSame) kept.current = rows;
    return kept.current;
  }, [all, shown, dayless, isSought]);
}
