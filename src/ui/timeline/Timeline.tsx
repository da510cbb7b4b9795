import { type ReactElement, type ReactNode, useRef, useState } from "react";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import { type FigureMode, FigureTools } from "#ui/charts/FigureTools.tsx";
import { saveDrawing, savePicture } from "#ui/charts/savePicture.ts";
import { KindFilters } from "./KindFilters.tsx";
import { countOf } from "./speech.ts";
import { TimelineList } from "./TimelineList.tsx";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import { usePrinting } from "./usePrinting.ts";
import { type TimelineMatter, type TimelineState, useTimeline } from "./useTimeline.ts";
import { panned, spanOf, type TimeWindow, zoomed } from "./window.ts";

interface TimelineProps extends TimelineMatter {
  /** What the picture is of: "Timeline of Bury". */
  readonly title: string;
  /** The sentence that says what it shows; null where the page has said it. */
  readonly headline: ReactNode | null;
  /** "As at 7 September 2022". */
  readonly asAtWords: string;
  readonly caption: string;
  /** What has no day: in the list, in no picture. */
  readonly dayless?: readonly DaylessEvent[];
  readonly source: string;
  /** Whether kinds can be ticked and cleared. */
  readonly hasFilters?: boolean;
  /** Opens a record and its evidence. */
  readonly onOpen?: (record: string) => void;
  /** Where the list's links lead. */
  readonly hrefOf?: (record: string) => string;
  readonly onCsv?: () => void;
}

/** Up to so many rows stand ready for the printer behind the picture; more are made when it asks. */
const READY_ROWS = 300;

/** A timeline to look at, to walk through and to print: the picture, and the same events as a table. */
export function Timeline(props: TimelineProps): ReactElement {
  const { title, headline, rows, councilNames, asAtWords, caption, source, hrefOf } = props;
  const picture = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<FigureMode>("chart");
  const isPrinting = usePrinting();
  const state = useTimeline(props);
  const isAway = mode === "table";
  const hasList = isAway || isPrinting || state.inWindow.length <= READY_ROWS;
  const about = {
    title: typeof headline === "string" ? headline : title,
    caption: `${asAtWords}. ${caption} Source: ${source}`,
    name: title,
  };
  return (
    <figure className="csi-timeline" aria-label={title}>
      {headline !== null && <p className="csi-say">{headline}</p>}
      <TimelineToolbar
        {...moving(state)}
        ranges={state.ranges}
        range={state.range}
        onRange={state.setRange}
        isChart={!isAway}
      >
        <FigureTools
          title={title}
          mode={mode}
          onMode={setMode}
          onPng={() => savePicture(picture.current, about)}
          onSvg={() => saveDrawing(picture.current, about)}
          onCsv={props.onCsv}
        />
      </TimelineToolbar>
      <Choices state={state} hasFilters={props.hasFilters ?? false} />
      <div className={away("csi-timeline__picture", isAway)}>
        <TimelinePicture matter={props} state={state} picture={picture} isPrinting={isPrinting} />
      </div>
      {hasList && (
        <div className={away("csi-timeline__list", !isAway)}>
          <TimelineList
            caption={title}
            events={state.inWindow}
            dayless={props.dayless}
            councilNames={rows === "kinds" ? null : councilNames}
            hrefOf={hrefOf}
            isWhole={!isAway || isPrinting}
          />
        </div>
      )}
      <figcaption className="csi-small csi-muted">
        <span className="csi-no-print">{HELP} </span>
        {caption} Source: {source}
      </figcaption>
    </figure>
  );
}

const HELP =
  "Strip: the whole time; the box is what is drawn below. Drag the picture, or walk through it with the arrow keys; plus and minus zoom.";

/** What is away on the screen still stands on paper. */
function away(name: string, isAway: boolean): string {
  return isAway ? `${name} ${name}--away` : name;
}

/** Which kinds are drawn, and how many events that makes. */
function Choices({ state, hasFilters }: { readonly state: TimelineState; readonly hasFilters: boolean }): ReactElement {
  return (
    <div className="csi-timeline__choices csi-no-print">
      {hasFilters && <KindFilters counts={state.counts} onToggle={state.toggleKind} />}
      <p className="csi-timeline__count" role="status">
        {countOf(state.inWindow.length, state.shown.length)}
      </p>
    </div>
  );
}

interface Moving {
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number) => void;
}

function moving({
  window,
  setWindow,
}: {
  readonly window: TimeWindow;
  readonly setWindow: (window: TimeWindow) => void;
}): Moving {
  const centre = (window.from + window.to) / 2;
  return {
    onPan: (share) => setWindow(panned(window, share * spanOf(window))),
    onZoom: (factor) => setWindow(zoomed(window, { factor, centre })),
  };
}
