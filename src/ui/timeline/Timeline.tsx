import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { dayNumber } from "#domain/dates/day.ts";
import { type FigureMode, FigureTools } from "#ui/charts/FigureTools.tsx";
import { savePicture } from "#ui/charts/savePicture.ts";
import { useWidth } from "#ui/charts/useWidth.ts";
import { KindFilters } from "./KindFilters.tsx";
import { countOf, eventCount } from "./speech.ts";
import { Strip } from "./Strip.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import { usePrinting } from "./usePrinting.ts";
import { type TimelineMatter, usePlan, useTimeline } from "./useTimeline.ts";
import { panned, spanOf, type TimeWindow, zoomed } from "./window.ts";

export interface TimelineProps extends TimelineMatter {
  /** What the picture is of: "Timeline of Bury". */
  readonly title: string;
  /** The sentence that says what it shows; null where the page has said it. */
  readonly headline: ReactNode | null;
  /** "As at 7 September 2022". */
  readonly asAtWords: string;
  readonly caption: string;
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
/** So many councils at a time; each further press brings as many. */
const ROWS_AT_A_TIME = 20;

/** A timeline to look at, to walk through and to print: the picture, and the same events as a table. */
export function Timeline(props: TimelineProps): ReactElement {
  const { title, headline, rows, councilNames, asAt, asAtWords, caption, source, hasFilters = false, hrefOf, onOpen, onCsv } = props;
  const [box, widthPx] = useWidth<HTMLDivElement>();
  const picture = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<FigureMode>("chart");
  const [mostRows, setMostRows] = useState(ROWS_AT_A_TIME);
  const isPrinting = usePrinting();
  const state = useTimeline(props);
  const plan = usePlan({ matter: props, state, widthPx, mostRows });
  const isAway = mode === "table";
  const hasList = isAway || isPrinting || state.inWindow.length <= READY_ROWS;
  const name = `${title}, ${eventCount(state.inWindow)}`;
  const savePng = () => savePicture(picture.current, { title: asText(headline) ?? title, caption: `${asAtWords}. ${caption} Source: ${source}`, name: title });
  return (
    <figure className="csi-timeline" aria-label={title}>
      {headline !== null && <p className="csi-say">{headline}</p>}
      <TimelineToolbar {...moving(state)} ranges={state.ranges} range={state.range} onRange={state.setRange} isChart={!isAway}>
        <FigureTools title={title} mode={mode} onMode={setMode} onPng={savePng} onCsv={onCsv} />
      </TimelineToolbar>
      <div className="csi-timeline__choices csi-no-print">
        {hasFilters && <KindFilters counts={state.counts} onToggle={state.toggleKind} />}
        <p className="csi-timeline__count" role="status">
          {countOf(state.inWindow.length, state.shown.length)}
        </p>
      </div>
      <div ref={box} className={isAway ? "csi-timeline__picture csi-timeline__picture--away" : "csi-timeline__picture"}>
        {plan !== null && (
          <>
            <Strip events={state.shown} asAt={dayNumber(asAt)} whole={state.limits} window={state.window} widthPx={widthPx} form={rows === "kinds" ? "marks" : "counts"} onWindow={state.setWindow} />
            <div ref={picture}>
              <TimelineChart plan={plan} state={state} name={name} asAtWords={asAtWords} onOpen={onOpen} />
            </div>
            <MoreRows shown={mostRows} all={councilNames.size} onMore={() => setMostRows(mostRows + ROWS_AT_A_TIME)} />
          </>
        )}
      </div>
      {hasList && (
        <div className={isAway ? "csi-timeline__list" : "csi-timeline__list csi-timeline__list--away"}>
          <TimelineList caption={title} events={state.inWindow} councilNames={rows === "kinds" ? null : councilNames} hrefOf={hrefOf} isWhole={!isAway || isPrinting} />
        </div>
      )}
      <figcaption className="csi-small csi-muted">
        {caption} Source: {source}
      </figcaption>
    </figure>
  );
}

interface Moving {
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number) => void;
}

function moving({ window, setWindow }: { readonly window: TimeWindow; readonly setWindow: (window: TimeWindow) => void }): Moving {
  const centre = (window.from + window.to) / 2;
  return {
    onPan: (share) => setWindow(panned(window, share * spanOf(window))),
    onZoom: (factor) => setWindow(zoomed(window, { factor, centre })),
  };
}

function MoreRows({ shown, all, onMore }: { readonly shown: number; readonly all: number; readonly onMore: () => void }): ReactElement | null {
  if (shown >= all) return null;
  return (
    <p className="csi-no-print">
      Rows 1 to {shown} of {all}.{" "}
      <button type="button" className="csi-link-button" onClick={onMore}>
        Show {Math.min(ROWS_AT_A_TIME, all - shown)} more
      </button>
    </p>
  );
}

function asText(words: ReactNode): string | null {
  return typeof words === "string" ? words : null;
}
