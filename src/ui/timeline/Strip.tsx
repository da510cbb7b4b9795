import { type ReactElement, useId, useMemo } from "react";
import type { DayNumber } from "#domain/dates/day.ts";
import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { Bins, CompactGround, CompactMarks, YEARS_PX } from "./CompactRow.tsx";
import { Hatches } from "./Hatches.tsx";
import { FONT, PAPER, PETROL } from "./marks.ts";
import { placeCompact } from "./placeCompact.ts";
import { round, type Scale, xOf, xOfMiddle } from "./scale.ts";
import { useStripHold } from "./useStripHold.ts";
import type { TimeWindow } from "./window.ts";

interface StripProps {
  readonly events: readonly TimelineEvent[];
  readonly asAt: DayNumber;
  readonly whole: TimeWindow;
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Marks for one council; a count of events for several. */
  readonly form: "marks" | "counts";
  readonly onWindow: (window: TimeWindow) => void;
}

/** What is many, or a bar, is left out: the strip shows the turning points of a journey. */
const BACKGROUND: readonly EventKind[] = ["meeting", "intervention", "action"];
const HEIGHT_PX = 38;
const SIDE_PX = 9;

/**
 * The whole journey in one row, with a box round what is drawn below; the box can be dragged.
 * It is left out for a screen reader: the buttons above do the same, and the list holds the same events.
 */
export function Strip({ events, asAt, whole, window, widthPx, form, onWindow }: StripProps): ReactElement {
  const hatches = `s${useId().replace(/\W/g, "")}`;
  const { from, to } = whole;
  const { frame, marks } = useMemo(() => {
    const scale: Scale = { window: { from, to }, x0: 1, x1: Math.max(2, widthPx - SIDE_PX) };
    const frame = { scale, asAtX: xOfMiddle(scale, asAt) };
    const drawn = form === "counts" ? [] : events.filter(({ kind }) => !BACKGROUND.includes(kind));
    return { frame, marks: placeCompact(drawn, { frame, y: HEIGHT_PX / 2, bars: "behind" }) };
  }, [events, asAt, from, to, widthPx, form]);
  const { scale } = frame;
  const hold = useStripHold(scale, () => window, onWindow);
  const [boxX0, boxX1] = [xOf(scale, window.from), xOf(scale, window.to)];
  const box = { x: round(boxX0), y: 1, width: round(boxX1 - boxX0), height: HEIGHT_PX - 2 };
  const height = HEIGHT_PX + YEARS_PX;
  return (
    <svg
      className="csi-strip csi-no-print"
      aria-hidden="true"
      width={widthPx}
      height={height}
      viewBox={`0 0 ${widthPx} ${height}`}
      fontFamily={FONT}
      {...hold}
    >
      <Hatches prefix={hatches} />
      <rect {...box} fill={PAPER} />
      <CompactGround frame={frame} heightPx={HEIGHT_PX} y={form === "counts" ? HEIGHT_PX : HEIGHT_PX / 2} />
      {form === "counts" ? (
        <Bins events={events} frame={frame} heightPx={HEIGHT_PX} />
      ) : (
        <CompactMarks marks={marks} hatches={hatches} />
      )}
      <rect className="csi-strip__box" {...box} fill="transparent" stroke={PETROL} strokeWidth="2.5" />
    </svg>
  );
}
