import { type ReactElement, useDeferredValue, useId, useMemo } from "react";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { useWidth } from "#ui/charts/useWidth.ts";
import { CompactGround, CompactMarks, YEARS_PX } from "./CompactRow.tsx";
import { Hatches } from "./Hatches.tsx";
import { FONT } from "./marks.ts";
import { barsAbovePx, placeCompact } from "./placeCompact.ts";
import { xOfMiddle } from "./scale.ts";
import { type TimeWindow, wholeOf } from "./window.ts";

interface CompactTimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly asAt: IsoDay;
  /** The time drawn: the same for all rows of a page, so that they can be compared. The events' own where left out. */
  readonly window?: TimeWindow;
  /** Spoken in place of the picture: "Bury: timeline of 14 events, 2016 to 2022". */
  readonly name: string;
}

const HEIGHT_PX = 40;
const MIDDLE_PX = 24;
const SIDE_PX = 9;

/** One council's events in a small row: for looking at, beside words that say what matters of it. */
export function CompactTimeline({ events, asAt, window, name }: CompactTimelineProps): ReactElement {
  const [box, measuredPx] = useWidth<HTMLDivElement>();
  // Placed in a task of its own: a plan may have many thousand actions, and the page has been drawn already.
  const widthPx = useDeferredValue(measuredPx);
  const hatches = `c${useId().replace(/\W/g, "")}`;
  const placed = useMemo(() => {
    if (widthPx === 0) return null;
    // Meetings are many and say least; a row this small is kept for what was judged, due, seen and ordered.
    const drawn = events.filter((event) => event.kind !== "meeting");
    const day = dayNumber(asAt);
    const scale = { window: window ?? wholeOf(drawn, day), x0: 1, x1: Math.max(2, widthPx - SIDE_PX) };
    const frame = { scale, asAtX: xOfMiddle(scale, day) };
    const extra = barsAbovePx(drawn, frame);
    const y = MIDDLE_PX + extra;
    return { frame, y, heightPx: HEIGHT_PX + extra, marks: placeCompact(drawn, { frame, y, bars: "above" }) };
  }, [events, asAt, window, widthPx]);
  const height = placed === null ? 0 : placed.heightPx + YEARS_PX;
  return (
    <div className="csi-compact" ref={box}>
      {placed === null ? null : (
        <svg
          className="csi-timeline__svg"
          role="img"
          aria-label={name}
          width={widthPx}
          height={height}
          viewBox={`0 0 ${widthPx} ${height}`}
          fontFamily={FONT}
        >
          <Hatches prefix={hatches} />
          <CompactGround frame={placed.frame} heightPx={placed.heightPx} y={placed.y} />
          <CompactMarks marks={placed.marks} hatches={hatches} />
        </svg>
      )}
    </div>
  );
}
