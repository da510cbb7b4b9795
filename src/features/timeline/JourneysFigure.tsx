import { type ReactElement, useCallback, useDeferredValue, useMemo, useRef } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { type Shown, shownBy } from "#domain/journeys/filter.ts";
import { journeysOf, type Journeys as Table } from "#domain/journeys/journeys.ts";
import { orderedRows, ROW_ORDER_WORDS } from "#domain/journeys/order.ts";
import { isLost, lostKinds } from "#features/parts/lostKinds.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Journeys, type JourneyView } from "#ui/journeys/Journeys.tsx";
import { zeroOf } from "#ui/journeys/rowScale.ts";
import { useAfterPaint } from "#ui/journeys/useAfterPaint.ts";
import { closeTo, type TimeWindow } from "#ui/timeline/window.ts";
import { EventPanel } from "./EventPanel.tsx";
import { JourneyFilters } from "./JourneyFilters.tsx";
import type { JourneyChoice } from "./journeyAddress.ts";
import { CSV_HEADINGS, csvRows } from "./journeyCsv.ts";
import { useChoice } from "./useChoice.ts";

/** The journeys of the councils in view, by the calendar or by the months since each one's report. */
export function JourneysFigure({ world }: { readonly world: World }): ReactElement {
  const { known, councils, lost } = world;
  const journeys = useMemo(() => journeysOf(known, councils, (kind) => isLost(lost, kind)), [known, councils, lost]);
  const [choice, change] = useChoice(world);
  const { view, filter, order } = choice;
  // What is typed stands at once; the search of all words follows when there is time.
  const text = useDeferredValue(filter.text);
  const shown = useMemo(() => shownBy(journeys, { ...filter, text }), [journeys, filter, text]);
  const rows = useRows(journeys, shown, { ...choice, text });
  const onView = useCallback((next: JourneyView) => change({ view: next }), [change]);
  const events = shown.events.length;
  const all = journeys.councils.length;
  const counts = useAfterPaint(shown.counts);
  const says = useAfterPaint(
    `${counted(events, "event")} of ${rows.length === all ? "" : `${rows.length} of `}${counted(all, "council")}`,
  );
  return (
    <>
      <LostKinds world={world} />
      <Journeys
        title="Timeline of the councils"
        asAt={world.asAt}
        asAtWords={`As at ${dayWords(world.asAt)}`}
        caption={`${CAPTIONS[view.clock]} Rows: ${ROW_ORDER_WORDS[order].toLowerCase()}. Nobody is ranked.`}
        source="the documents named under each event."
        journeys={journeys}
        shown={shown}
        order={rows}
        view={view}
        onView={onView}
        choices={
          <JourneyFilters choice={choice} onChange={change} counts={counts} themes={journeys.themes} says={says} />
        }
        onOpen={(record) => world.go({ rest: { record } })}
        hrefOf={(record) => evidenceHref(world, record)}
        panel={(pressed) => (
          <EventPanel
            key={pressed.events[0]?.record}
            world={world}
            pressed={pressed}
            onCloser={(some) => {
              const council = journeys.councils.find(({ authority }) => authority.id === some[0]?.authority);
              pressed.close();
              onView({ ...view, range: null, window: closeTo(some, zeroOf(council, view.clock) ?? 0) });
            }}
          />
        )}
        onCsv={(window: TimeWindow) =>
          void saveTable(
            "timeline",
            CSV_HEADINGS,
            csvRows({ journeys, shown, order: rows, clock: view.clock, window, asAt: world.asAt }),
          )
        }
      />
    </>
  );
}

/** The rows in their order; where a reader looks for something, only those that have it. The same list while nothing changes it. */
function useRows(
  journeys: Table,
  shown: Shown,
  { filter, order, text }: JourneyChoice & { text: string },
): readonly number[] {
  const isNarrowed =
    [filter.regions, filter.themes, filter.statuses].some(({ length }) => length > 0) || text.trim() !== "";
  const all = useMemo(() => orderedRows(journeys.councils, order), [journeys, order]);
  const kept = useRef(all);
  return useMemo(() => {
    const rows = isNarrowed
      ? all.filter((council) => (shown.first[council + 1] ?? 0) > (shown.first[council] ?? 0))
      : all;
    const isSame =
      rows.length === kept.current.length && rows.every((council, place) => council === kept.current[place]);
    if (!isSame) kept.current = rows;
    return kept.current;
  }, [all, shown, isNarrowed]);
}

const CAPTIONS: Readonly<Record<JourneyView["clock"], string>> = {
  calendar: "Shaded: after the day shown. Hatched: as wide as what is known of the date.",
  months:
    "Each council starts from the day its last inadequate report was published, or its latest report where none was, so that journeys can be laid side by side. The line in a row is the day shown.",
};

/** Says which kinds are not drawn because a part of the data is not here. */
function LostKinds({ world }: { readonly world: World }): ReactElement | null {
  const words = lostKinds(world.lost);
  if (words.length === 0) return null;
  return <p className="csi-banner">Not drawn, because a part of the data is not here: {words.join(", ")}.</p>;
}
