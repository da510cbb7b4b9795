import { memo, type ReactElement, useCallback, useEffect, useRef } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { isFiltering, NO_FILTER } from "#domain/journeys/filter.ts";
import { lostKinds } from "#features/parts/lostKinds.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { evidenceHref, onlyCouncil, type World } from "#features/world.ts";
import { Journeys, type JourneyView } from "#ui/journeys/Journeys.tsx";
import type { SourcesOf } from "#ui/journeys/pictureProps.ts";
import type { Clock } from "#ui/journeys/rowScale.ts";
import { useAfterPaint } from "#ui/journeys/useAfterPaint.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { JourneyFilters } from "./JourneyFilters.tsx";
import { JourneyPanel } from "./JourneyPanel.tsx";
import type { JourneyChoice } from "./journeyAddress.ts";
import { CSV_HEADINGS, csvRows } from "./journeyCsv.ts";
import { sourcesDrawn } from "./journeySources.ts";
import { captionOf, inViewWords, nothingWords, saysOf } from "./journeyWords.ts";
import { NothingFits } from "./NothingFits.tsx";
import { useChoice } from "./useChoice.ts";
import { type ChosenJourneys, useJourneys } from "./useJourneys.ts";

interface JourneysFigureProps {
  readonly world: World;
  /** Told how many councils have anything, for the heading; the same function at every drawing. */
  readonly onInView: (words: string) => void;
}

/**
 * The journeys of the councils in view, by the calendar or by the months since each one's report; one alone by its rows.
 * The heading that follows its filters must not make it draw itself again.
 */
export const JourneysFigure = memo(function JourneysFigure({ world, onInView }: JourneysFigureProps): ReactElement {
  const [choice, change] = useChoice(world);
  const chosen = useJourneys(world, choice);
  const { journeys, kinds, shown, dayless, rows, groups } = chosen;
  const { view } = choice;
  const only = onlyCouncil(world);
  const onView = useCallback((next: JourneyView) => change({ view: next }), [change]);
  // What stands beside the picture follows it by a frame.
  const counts = useAfterPaint(shown.counts);
  const says = useAfterPaint(saysOf(chosen, only));
  useInView(chosen, onInView);
  const { countLine, clear } = useClear(change);
  const saved = savedFrom(world, chosen, view.clock);
  const isFiltered = isFiltering(choice.filter);
  return (
    <>
      <LostKinds world={world} />
      <Journeys
        title={only === null ? "Timeline of the councils" : `Timeline of ${only.name}`}
        asAt={world.asAt}
        asAtWords={`As at ${dayWords(world.asAt)}`}
        caption={captionOf(choice, chosen, only)}
        source="the document named where an event is pressed."
        nothing={<NothingFits words={nothingWords(chosen, isFiltered)} onClear={isFiltered ? clear : null} />}
        journeys={journeys}
        shown={shown}
        order={rows}
        groups={groups}
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
            onClear={clear}
            countRef={countLine}
            isAlone={only !== null}
          />
        }
        onOpen={(record) => world.go({ rest: { record } })}
        hrefOf={(record) => evidenceHref(world, record)}
        panel={(pressed) => (
          <JourneyPanel
            key={pressed.events[0]?.record}
            world={world}
            pressed={pressed}
            councils={journeys.councils}
            view={view}
            onView={onView}
          />
        )}
        {...saved}
      />
    </>
  );
});

/** What leaves the page: the documents that a picture is drawn from, and the events of the time drawn as CSV. */
function savedFrom({ known, asAt }: World, { journeys, shown, dayless, rows: order }: ChosenJourneys, clock: Clock) {
  return {
    sourcesOf: ({ councils, window }: Parameters<SourcesOf>[0]) =>
      sourcesDrawn(known, { journeys, shown, clock, window }, councils),
    onCsv: (window: TimeWindow) =>
      void saveTable(
        "timeline",
        CSV_HEADINGS,
        csvRows({ known, journeys, shown, order, dayless, clock, window, asAt }),
      ),
  };
}

/** Tells the heading how many councils have anything, when the picture has been painted. */
function useInView(chosen: ChosenJourneys, onInView: (words: string) => void): void {
  const inView = useAfterPaint(inViewWords(chosen));
  useEffect(() => onInView(inView), [inView, onInView]);
}

/** Takes all filters away. The button that was pressed is gone with them; the line of the count has the focus then. */
function useClear(change: (change: Partial<JourneyChoice>) => void) {
  const countLine = useRef<HTMLParagraphElement>(null);
  const clear = useCallback(() => {
    change({ filter: NO_FILTER });
    countLine.current?.focus();
  }, [change]);
  return { countLine, clear };
}

/** Says which kinds are not drawn because a part of the data is not here. */
function LostKinds({ world }: { readonly world: World }): ReactElement | null {
  const words = lostKinds(world.lost);
  if (words.length === 0) return null;
  return <p className="csi-banner">Not drawn, because a part of the data is not here: {words.join(", ")}.</p>;
}
