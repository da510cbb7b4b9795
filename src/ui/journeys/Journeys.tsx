import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { Shown } from "#domain/journeys/filter.ts";
import type { Journeys as Table } from "#domain/journeys/journeys.ts";
import { useWidth } from "#ui/charts/useWidth.ts";
import { TimelineToolbar } from "#ui/timeline/TimelineToolbar.tsx";
import { usePrinting } from "#ui/timeline/usePrinting.ts";
import { panned, spanOf, type TimeWindow, zoomed } from "#ui/timeline/window.ts";
import { JourneyKey } from "./JourneyKey.tsx";
import { JourneyList } from "./JourneyList.tsx";
import { JourneyPicture } from "./JourneyPicture.tsx";
import { JourneySheets } from "./JourneySheets.tsx";
import { JourneyStrip } from "./JourneyStrip.tsx";
import { JourneyTools } from "./JourneyTools.tsx";
import { type Density, rowPxFor, topsOf } from "./layout.ts";
import type { Pressed } from "./pictureProps.ts";
import { offeredFor } from "./ranges.ts";
import type { Clock } from "./rowScale.ts";
import type { Scene } from "./scene.ts";
import { type WindowStore, windowStore } from "./windowStore.ts";

/** What a reader has chosen of the picture; plain values, so that an address can carry them. */
export interface JourneyView {
  readonly clock: Clock;
  readonly density: Density;
  /** The pressed range; null once the reader has moved or zoomed. */
  readonly range: string | null;
  readonly window: TimeWindow | null;
  /** The councils whose rows by kind are open. */
  readonly opened: readonly string[];
}

export interface JourneysProps {
  readonly title: string;
  readonly asAt: IsoDay;
  readonly asAtWords: string;
  readonly caption: string;
  readonly source: string;
  readonly journeys: Table;
  readonly shown: Shown;
  /** The councils in the order of their rows. */
  readonly order: readonly number[];
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

/** What the page keeps above and below the picture when all rows are to be in one view. */
const AROUND_PX = 230;
/** On a phone names take less room and are cut sooner; each is whole for a screen reader. */
const NARROW_PX = 600;

/** The journeys of many councils: a picture to move through, the same as a list, and both on paper. */
export function Journeys(props: JourneysProps): ReactElement {
  const { title, journeys, shown, order, view, onView, asAt, asAtWords } = props;
  const [mode, setMode] = useState<"chart" | "table">("chart");
  const [box, widthPx] = useWidth<HTMLDivElement>();
  const [openPx, setOpenPx] = useState<ReadonlyMap<string, number>>(new Map());
  const isPrinting = usePrinting();
  const day = dayNumber(asAt);
  const offered = useMemo(() => offeredFor(journeys, view.clock, day), [journeys, view.clock, day]);
  const store = useStore(offered, view, onView);
  const opened = useMemo(() => new Set(view.opened), [view.opened]);
  const rowPx = rowPxFor(view.density, order.length, innerHeight - AROUND_PX);
  const tops = useMemo(
    () => topsOf(order.length, rowPx, (row) => openHeight(journeys, order[row], { opened, openPx })),
    [journeys, order, rowPx, opened, openPx],
  );
  const nameWidthPx = widthPx < NARROW_PX ? 112 : 190;
  const scene = useMemo<Scene>(
    () => ({ journeys, shown, order, clock: view.clock, asAt: day, widthPx, nameWidthPx, rowPx, tops }),
    [journeys, shown, order, view.clock, day, widthPx, nameWidthPx, rowPx, tops],
  );
  const onOpened = useCallback(
    (authority: string, px: number) =>
      setOpenPx((before) => (before.get(authority) === px ? before : new Map(before).set(authority, px))),
    [],
  );
  const toggle = useCallback(
    (authority: string) => onView({ ...view, opened: toggled(view.opened, authority) }),
    [view, onView],
  );
  const tag = view.clock === "months" ? "Month 0: report published" : asAtWords;
  const isChart = mode === "chart";
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
        <JourneyTools {...props} scene={scene} store={store} mode={mode} onMode={setMode} tag={tag} />
      </TimelineToolbar>
      {props.choices}
      <div
        ref={box}
        className={isChart ? "csi-timeline__picture csi-no-print" : "csi-timeline__picture--away csi-no-print"}
      >
        {widthPx > 0 && isChart && (
          <>
            <JourneyStrip scene={scene} store={store} whole={offered.limits} />
            <JourneyPicture
              scene={scene}
              store={store}
              name={`${title}: ${shown.events.length.toLocaleString("en-GB")} events of ${order.length} councils`}
              tag={tag}
              opened={opened}
              onToggle={toggle}
              onOpened={onOpened}
              onOpen={props.onOpen}
              panel={props.panel}
            />
            <JourneyKey scene={scene} />
          </>
        )}
      </div>
      {isPrinting && <JourneySheets scene={scene} window={store.get()} title={title} tag={tag} />}
      {(!isChart || isPrinting) && <JourneyList {...props} isWhole={isPrinting} />}
      <figcaption className="csi-small csi-muted">
        <span className="csi-no-print">{HELP} </span>
        {props.caption} Source: {props.source}
      </figcaption>
    </figure>
  );
}

const HELP =
  "Press a council’s name to see its events by kind. Drag the picture or its strip, or walk with the arrow keys; plus and minus zoom, as do two fingers, and the wheel with Ctrl or Command. Table holds the same, council by council.";

interface Open {
  readonly opened: ReadonlySet<string>;
  readonly openPx: ReadonlyMap<string, number>;
}

function openHeight(journeys: Table, council: number | undefined, { opened, openPx }: Open): number {
  const id = journeys.councils[council ?? -1]?.authority.id ?? "";
  return opened.has(id) ? (openPx.get(id) ?? 0) : 0;
}

function toggled(opened: readonly string[], authority: string): readonly string[] {
  return opened.includes(authority) ? opened.filter((one) => one !== authority) : [...opened, authority];
}

function middle({ from, to }: TimeWindow): number {
  return (from + to) / 2;
}

/** The time drawn, from what the reader has chosen; told back when the hand has rested. */
function useStore(
  offered: ReturnType<typeof offeredFor>,
  view: JourneyView,
  onView: (view: JourneyView) => void,
): WindowStore {
  const { limits, ranges, first } = offered;
  const pressed = ranges.find(({ id }) => id === (view.range ?? first))?.window ?? limits;
  const store = useMemo(() => windowStore(pressed, limits), [limits, pressed]);
  const { window } = view;
  useEffect(() => store.place(window ?? pressed), [store, window, pressed]);
  useEffect(() => store.onRest((rested) => onView({ ...view, range: null, window: rested })), [store, view, onView]);
  return store;
}
