import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Timeline } from "#ui/timeline/Timeline.tsx";
import { yearRanges } from "#ui/timeline/window.ts";
import { isLost, lostKinds } from "./lostKinds.ts";
import { saveTable } from "./saveTable.ts";
import { useKeptView } from "./useKeptView.ts";

export interface TimelineFigureProps {
  readonly world: World;
  readonly councils: readonly Council[];
  readonly rows: "kinds" | "councils";
  /** Whether the buttons offer 1, 3 and 5 years and all, also for one council. */
  readonly hasYears?: boolean;
  /** Whether it is printed across a sheet on its side. */
  readonly isSideways?: boolean;
}

/** So few councils are shown with their whole journey; more begin with the last three years. */
const FEW_COUNCILS = 4;

const HEADINGS = ["Council", "Kind", "When", "What", "Status", "Record"];

/** A timeline of one council by kind, or of several a row each, with the same as a list. */
export function TimelineFigure({ world, councils, rows, hasYears = false, isSideways = false }: TimelineFigureProps) {
  const events = useMemo(
    () =>
      councils
        .flatMap((council) => timelineEvents(world.known, council))
        .filter((event) => !isLost(world.lost, event.kind)),
    [world, councils],
  );
  const names = useMemo(() => new Map(councils.map(({ authority }) => [authority.id, authority.name])), [councils]);
  const [view, onView] = useKeptView(world);
  const ranges = useMemo(() => (hasYears ? yearRanges(events, world.asAt) : null), [hasYears, events, world.asAt]);
  const [only] = councils;
  const lost = lostKinds(world.lost);
  return (
    <>
      {lost.length === 0 ? null : (
        <p className="csi-banner">Not drawn, because a part of the data is not here: {lost.join(", ")}.</p>
      )}
      <Timeline
        title={
          rows === "kinds" && only !== undefined ? `Timeline of ${only.authority.name}` : "Timeline of the councils"
        }
        headline={null}
        events={events}
        rows={rows}
        {...(ranges === null ? {} : { ranges })}
        {...(hasYears && councils.length <= FEW_COUNCILS ? { firstRange: "all" } : {})}
        councilNames={names}
        asAt={world.asAt}
        asAtWords={`As at ${dayWords(world.asAt)}`}
        caption="Shaded: after the day shown. Hatched: as wide as what is known of the date."
        source="the documents named under each event."
        hasFilters
        isSideways={isSideways}
        view={view}
        onView={onView}
        onOpen={(record) => world.go({ rest: { record } })}
        hrefOf={(record) => evidenceHref(world, record)}
        onCsv={() =>
          void saveTable(
            "timeline",
            HEADINGS,
            events.map((event) => csvRow(event, names)),
          )
        }
      />
    </>
  );
}

function csvRow(event: TimelineEvent, names: ReadonlyMap<string, string>): readonly string[] {
  const when = event.when.map((part) => part.text).join("");
  return [
    names.get(event.authority) ?? event.authority,
    event.kind,
    when,
    event.label,
    event.statusWords ?? event.state,
    event.record,
  ];
}
