import { type ReactElement, type ReactNode, useCallback, useMemo } from "react";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Journeys as Table } from "#domain/journeys/journeys.ts";
import type { RowGroups } from "#domain/journeys/order.ts";
import type { Shown } from "#domain/journeys/shown.ts";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import { grouped } from "#domain/words.ts";
import type { FigureMode } from "#ui/charts/FigureTools.tsx";
import { useWidth } from "#ui/charts/useWidth.ts";
import { TimelineToolbar } from "#ui/timeline/TimelineToolbar.tsx";
import { usePrinting } from "#ui/timeline/usePrinting.ts";
import { panned, spanOf, type TimeWindow, zoomed } from "#ui/timeline/window.ts";
import { AlonePicture } from "./AlonePicture.tsx";
import { helpFor } from "./helpWords.ts";
import { JourneyKey } from "./JourneyKey.tsx";
import { JourneyList } from "./JourneyList.tsx";
import { JourneyPicture } from "./JourneyPicture.tsx";
import { JourneyStrip } from "./JourneyStrip.tsx";
import { JourneyTools } from "./JourneyTools.tsx";
import type { Density } from "./layout.ts";
import { PaperChoice } from "./PaperChoice.tsx";
import { Printed } from "./Printed.tsx";
import type { PaperList } from "./paper.ts";
import type { JourneyPictureProps, Pressed, SourcesOf } from "./pictureProps.ts";
import { offeredFor } from "./ranges.ts";
import type { Clock } from "./rowScale.ts";
import { isAlone } from "./scene.ts";
import { useScene } from "./useScene.ts";
import { useStore } from "./useStore.ts";

/** What a reader has chosen of the picture; plain values, so that an address can carry them. */
export interface JourneyView {
  readonly clock: Clock;
  readonly density: Density;
  /** The pressed range; null once the reader has moved or zoomed. */
  readonly range: string | null;
  readonly window: TimeWindow | null;
  /** The councils whose rows by kind are open. */
  readonly opened: readonly string[];
  readonly mode: FigureMode;
  /** The council whose events the table shows; null for none. */
  readonly listed: string | null;
  /** How much of the list goes with the picture on paper; null for what is usual. */
  readonly paper: PaperList | null;
}

export interface JourneysProps {
  readonly title: string;
  readonly asAt: IsoDay;
  readonly asAtWords: string;
  readonly caption: string;
  readonly source: string;
  readonly sourcesOf: SourcesOf;
  /** What is said instead of a picture where no event is left to draw. */
  readonly nothing: ReactNode;
  readonly journeys: Table;
  readonly shown: Shown;
  /** The councils in the order of their rows. */
  readonly order: readonly number[];
  /** The names of groups of rows, by the row with which each begins. */
  readonly groups: RowGroups;
  /** What each council has without a day: in the list, in no picture. */
  readonly dayless: readonly (readonly DaylessEvent[])[];
  readonly view: JourneyView;
  readonly onView: (view: JourneyView) => void;
  /** The clock, the filters and the order, above the picture. */
  readonly choices: ReactNode;
  readonly onOpen: (record: string) => void;
  readonly hrefOf: (record: string) => string;
  readonly panel: (pressed: Pressed) => ReactNode;
  /** Saves the events of the time drawn. */
  readonly onCsv: (window: TimeWindow) => void;
}

/** The journeys of many councils: a picture to move through, the same as a list, and both on paper. */
export function Journeys(props: JourneysProps): ReactElement {
  const { title, journeys, view, onView, asAtWords } = props;
  const [box, widthPx] = useWidth<HTMLDivElement>();
  const isPrinting = usePrinting();
  const opened = useMemo(() => new Set(view.opened), [view.opened]);
  const { scene, onOpened } = useScene(props, { widthPx, opened });
  const offered = useMemo(() => offeredFor(journeys, view.clock, scene.asAt), [journeys, view.clock, scene.asAt]);
  const { store, rested } = useStore(offered, view, onView);
  const toggle = useCallback(
    (authority: string) => onView({ ...view, opened: toggled(view.opened, authority) }),
    [view, onView],
  );
  const tag = tagOf(scene, asAtWords);
  const isChart = view.mode === "chart";
  const parts = partsOf(props, { isChart, isPrinting });
  const printed = { window: rested, opened, list: view.paper, dayless: props.dayless };
  return (
    <figure className="csi-timeline" aria-label={title}>
      <TimelineToolbar
        ranges={offered.ranges}
        range={view.window === null ? (view.range ?? offered.first) : null}
        onRange={(range) => onView({ ...view, range, window: null })}
        onPan={(share) => store.set(panned(store.get(), share * spanOf(store.get())))}
        onZoom={(factor) => store.set(zoomed(store.get(), { factor, centre: middle(store.get()) }))}
        onFit={() => onView({ ...view, range: "all", window: null })}
        isChart={isChart}
      >
        <JourneyTools
          {...props}
          scene={scene}
          store={store}
          opened={opened}
          mode={view.mode}
          onMode={(mode) => onView({ ...view, mode })}
          tag={tag}
        />
      </TimelineToolbar>
      {props.choices}
      {parts.hasNothing && props.nothing}
      <div className="csi-journeys__line csi-no-print">
        {widthPx > 0 && parts.hasPicture && !isAlone(scene) && <JourneyKey journeys={journeys} rowPx={scene.rowPx} />}
        {parts.hasPaper && <PaperChoice scene={scene} {...printed} onList={(paper) => onView({ ...view, paper })} />}
      </div>
      <div
        ref={box}
        className={isChart ? "csi-timeline__picture csi-no-print" : "csi-timeline__picture--away csi-no-print"}
      >
        {widthPx > 0 && parts.hasPicture && (
          <Picture
            {...props}
            {...{ scene, store, tag, opened, onOpened }}
            whole={offered.limits}
            onToggle={toggle}
            name={title}
          />
        )}
      </div>
      {parts.hasPrint && <Printed {...props} scene={scene} order={printed} tag={tag} />}
      {parts.hasList && (
        <JourneyList {...props} listed={view.listed} onListed={(listed) => onView({ ...view, listed })} />
      )}
      {/* On paper each sheet carries its own caption. */}
      <figcaption className="csi-small csi-muted csi-no-print">
        {parts.hasPicture && helpFor(scene)} {props.caption} Source: {props.source}
      </figcaption>
    </figure>
  );
}

/** The day shown of one council is one line; that of many lies elsewhere in each row by months. */
function tagOf(scene: PictureProps["scene"], asAtWords: string): string {
  return scene.clock === "months" && !isAlone(scene) ? "Month 0: report published" : asAtWords;
}

/** What there is to show: without an event no picture, and where nothing is left at all neither list nor paper. */
function partsOf(
  { shown, dayless }: JourneysProps,
  { isChart, isPrinting }: { readonly isChart: boolean; readonly isPrinting: boolean },
) {
  const hasDrawn = shown.length > 0;
  const hasAny = hasDrawn || dayless.some(({ length }) => length > 0);
  return {
    hasNothing: !hasDrawn,
    hasPaper: hasAny,
    hasPicture: isChart && hasDrawn,
    hasPrint: isPrinting && hasAny,
    hasList: !isChart && !isPrinting && hasAny,
  };
}

/** One council by its rows; several a row each. */
function Picture(props: PictureProps): ReactElement {
  const { scene, store, whole, title, shown, order } = props;
  if (isAlone(scene)) return <AlonePicture {...props} asAtWords={props.tag} />;
  return (
    <>
      <JourneyStrip scene={scene} store={store} whole={whole} />
      <JourneyPicture {...props} name={`${title}: ${grouped(shown.length)} events of ${order.length} councils`} />
    </>
  );
}

interface PictureProps extends JourneyPictureProps, Pick<JourneysProps, "title" | "shown" | "order"> {
  readonly whole: TimeWindow;
}

function toggled(opened: readonly string[], authority: string): readonly string[] {
  return opened.includes(authority) ? opened.filter((one) => one !== authority) : [...opened, authority];
}

function middle({ from, to }: TimeWindow): number {
  return (from + to) / 2;
}
