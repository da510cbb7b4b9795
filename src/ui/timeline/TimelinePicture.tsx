import { type ReactElement, type RefObject, useState } from "react";
import { dayNumber } from "#domain/dates/day.ts";
import { useWidth } from "#ui/charts/useWidth.ts";
import { PaperTimeline } from "./PaperTimeline.tsx";
import { Strip } from "./Strip.tsx";
import { eventCount } from "./speech.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { type TimelineMatter, type TimelineState, usePlan } from "./useTimeline.ts";

/** What the picture needs beside its events. */
interface PictureMatter extends TimelineMatter {
  readonly title: string;
  readonly asAtWords: string;
  readonly onOpen?: (record: string) => void;
}

interface TimelinePictureProps {
  readonly matter: PictureMatter;
  readonly state: TimelineState;
  /** What is saved as PNG: the drawing without its strip. */
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly isPrinting: boolean;
}

/** So many councils at a time; each further press brings as many. */
const ROWS_AT_A_TIME = 20;

/** The strip of the whole time, and under it the part of it that is drawn. */
export function TimelinePicture({ matter, state, picture, isPrinting }: TimelinePictureProps): ReactElement {
  const { title, rows, councilNames, asAt, asAtWords, onOpen } = matter;
  const [box, widthPx] = useWidth<HTMLDivElement>();
  const [mostRows, setMostRows] = useState(ROWS_AT_A_TIME);
  const plan = usePlan({ matter, state, widthPx, mostRows });
  return (
    <div ref={box}>
      {plan !== null && (
        <>
          <div className="csi-no-print">
            <Strip
              events={state.shown}
              asAt={dayNumber(asAt)}
              whole={state.limits}
              window={state.window}
              widthPx={widthPx}
              form={rows === "kinds" ? "marks" : "counts"}
              onWindow={state.setWindow}
            />
          </div>
          <div ref={picture} className="csi-no-print">
            <TimelineChart
              plan={plan}
              state={state}
              name={`${title}, ${eventCount(state.inWindow)}`}
              asAtWords={asAtWords}
              onOpen={onOpen}
            />
          </div>
          {rows === "councils" && (
            <MoreRows shown={mostRows} all={councilNames.size} onMore={() => setMostRows(mostRows + ROWS_AT_A_TIME)} />
          )}
        </>
      )}
      {isPrinting && <PaperTimeline matter={matter} state={state} />}
    </div>
  );
}

interface MoreRowsProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

function MoreRows({ shown, all, onMore }: MoreRowsProps): ReactElement | null {
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
