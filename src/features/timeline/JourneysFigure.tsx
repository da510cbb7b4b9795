import { type ReactElement, useCallback } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { lostKinds } from "#features/parts/lostKinds.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { evidenceHref, onlyCouncil, type World } from "#features/world.ts";
import { Journeys, type JourneyView } from "#ui/journeys/Journeys.tsx";
import type { Pressed } from "#ui/journeys/pictureProps.ts";
import { zeroOf } from "#ui/journeys/rowScale.ts";
import { useAfterPaint } from "#ui/journeys/useAfterPaint.ts";
import { closeTo, type TimeWindow } from "#ui/timeline/window.ts";
import { EventPanel } from "./EventPanel.tsx";
import { JourneyFilters } from "./JourneyFilters.tsx";
import { CSV_HEADINGS, csvRows } from "./journeyCsv.ts";
import { captionOf, saysOf } from "./journeyWords.ts";
import { useChoice } from "./useChoice.ts";
import { useJourneys } from "./useJourneys.ts";

/** The journeys of the councils in view, by the calendar or by the months since each one's report; one alone by its rows. */
export function JourneysFigure({ world }: { readonly world: World }): ReactElement {
  const [choice, change] = useChoice(world);
  const chosen = useJourneys(world, choice);
  const { journeys, kinds, shown, dayless, rows } = chosen;
  const { view } = choice;
  const only = onlyCouncil(world);
  const onView = useCallback((next: JourneyView) => change({ view: next }), [change]);
  // What stands beside the picture follows it by a frame.
  const counts = useAfterPaint(shown.counts);
  const says = useAfterPaint(saysOf(chosen, only));
  return (
    <>
      <LostKinds world={world} />
      <Journeys
        title={only === null ? "Timeline of the councils" : `Timeline of ${only.name}`}
        asAt={world.asAt}
        asAtWords={`As at ${dayWords(world.asAt)}`}
        caption={captionOf(choice, chosen, only)}
        source="the documents named under each event."
        journeys={journeys}
        shown={shown}
        order={rows}
        dayless={dayless}
        view={view}
        onView={onView}
        choices={
          <JourneyFilters
            choice={choice}
            onChange={change}
            counts={counts}
            kinds={kinds}
            themes={journeys.themes}
            says={says}
            isAlone={only !== null}
          />
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
            onOpenRow={rowOpener(pressed, view, onView)}
          />
        )}
        onCsv={(window: TimeWindow) =>
          void saveTable(
            "timeline",
            CSV_HEADINGS,
            csvRows({ journeys, shown, order: rows, dayless, clock: view.clock, window, asAt: world.asAt }),
          )
        }
      />
    </>
  );
}

/** Opens the row of what was pressed, with its name where rows were too thin for one; null where it stands open already. */
function rowOpener({ events, close }: Pressed, view: JourneyView, onView: (view: JourneyView) => void) {
  const council = events[0]?.authority;
  if (council === undefined || view.opened.includes(council)) return null;
  return () => {
    close();
    onView({ ...view, density: "named", opened: [...view.opened, council] });
  };
}

/** Says which kinds are not drawn because a part of the data is not here. */
function LostKinds({ world }: { readonly world: World }): ReactElement | null {
  const words = lostKinds(world.lost);
  if (words.length === 0) return null;
  return <p className="csi-banner">Not drawn, because a part of the data is not here: {words.join(", ")}.</p>;
}
