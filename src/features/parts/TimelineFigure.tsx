import { useMemo } from "react";
import type { CsvRow } from "#data/out/csv.ts";
import type { Council } from "#domain/council/council.ts";
import { dayWords, joinedWords } from "#domain/dates/format.ts";
import { daylessActions, daylessWords } from "#domain/timeline/actionEvents.ts";
import type { DaylessEvent, TimelineEvent } from "#domain/timeline/event.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Timeline } from "#ui/timeline/Timeline.tsx";
import { eventsOf } from "./councilEvents.ts";
import { isLost, lostKinds } from "./lostKinds.ts";
import { saveTable } from "./saveTable.ts";
import { sourceCells, sourcesWords } from "./sourcesWords.ts";
import { useKeptView } from "./useKeptView.ts";

export interface TimelineFigureProps {
  readonly world: World;
  readonly councils: readonly Council[];
  readonly rows: "kinds" | "councils";
}

const HEADINGS = ["Council", "Kind", "When", "What", "Status", "Source", "Source address", "Record"];

/** A timeline of one council by kind, or of several a row each, with the same as a list. */
export function TimelineFigure({ world, councils, rows }: TimelineFigureProps) {
  const events = useMemo(
    () =>
      councils.flatMap((council) => eventsOf(world.known, council)).filter((event) => !isLost(world.lost, event.kind)),
    [world, councils],
  );
  const names = useMemo(() => new Map(councils.map(({ authority }) => [authority.id, authority.name])), [councils]);
  const [view, onView] = useKeptView(world);
  const dayless = useMemo(
    () =>
      councils
        .flatMap((council) => daylessActions(world.known, council))
        .filter(({ kind }) => !isLost(world.lost, kind) && !view.hidden.includes(kind)),
    [world, councils, view.hidden],
  );
  const source = useMemo(
    () =>
      sourcesWords(
        world.known,
        events.map(({ record }) => record),
      ),
    [world.known, events],
  );
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
        councilNames={names}
        asAt={world.asAt}
        asAtWords={`As at ${dayWords(world.asAt)}`}
        caption={`Shaded: after the day shown. Hatched: as wide as what is known of the date. ${daylessWords(dayless.length)}`.trim()}
        dayless={dayless}
        source={source}
        hasFilters
        view={view}
        onView={onView}
        onOpen={(record) => world.go({ rest: { record } })}
        hrefOf={(record) => evidenceHref(world, record)}
        onCsv={() =>
          void saveTable("timeline", HEADINGS, [
            ...events.map((event) => csvRow(world.known, event, [names.get(event.authority), joinedWords(event.when)])),
            ...dayless.map((event) => csvRow(world.known, event, [names.get(event.authority), event.noDayWords])),
          ])
        }
      />
    </>
  );
}

function csvRow(
  known: World["known"],
  event: TimelineEvent | DaylessEvent,
  [council = event.authority, when]: readonly [string | undefined, string],
): CsvRow {
  return [
    council,
    event.kind,
    when,
    event.label,
    event.statusWords ?? event.state,
    ...sourceCells(known, event.record),
    event.record,
  ];
}
