import type { ReactElement } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { Future, TickWords } from "./Axis.tsx";
import { binsOf } from "./bins.ts";
import { MarkStop } from "./MarkStop.tsx";
import { MONTH_LINE, PETROL, YEAR_LINE } from "./marks.ts";
import type { Frame, PlacedMark } from "./placed.ts";
import { round } from "./scale.ts";
import { yearTicksOf } from "./ticks.ts";

interface GroundProps {
  readonly frame: Frame;
  /** The height of the row; the years stand below it. */
  readonly heightPx: number;
  /** The line on which marks stand. */
  readonly y: number;
}

export const YEARS_PX = 20;

/** What lies under a small row: the future, the years, the line of time and the as-at line. */
export function CompactGround({ frame, heightPx, y }: GroundProps): ReactElement {
  const { scale, asAtX } = frame;
  const ticks = yearTicksOf(scale);
  return (
    <g>
      <Future frame={frame} top={0} foot={heightPx} />
      {ticks.lines.map(({ x }) => (
        <path key={x} d={`M${round(x)} 0V${heightPx}`} stroke={MONTH_LINE} strokeWidth="1" />
      ))}
      <path d={`M${round(scale.x0)} ${y}H${round(scale.x1)}`} stroke={YEAR_LINE} strokeWidth="1" />
      {asAtX <= scale.x1 && <path d={`M${round(asAtX)} 0V${heightPx}`} stroke={PETROL} strokeWidth="2.5" />}
      <TickWords labels={ticks.lower} y={heightPx + 14} isBold={false} />
    </g>
  );
}

/** Marks that are looked at and not pressed. */
export function CompactMarks({
  marks,
  hatches,
}: {
  readonly marks: readonly PlacedMark[];
  readonly hatches: string;
}): ReactElement {
  return (
    <>
      {marks.map((mark) => (
        <MarkStop key={mark.key} mark={mark} hatches={hatches} hands={null} isTabStop={false} />
      ))}
    </>
  );
}

interface BinsProps {
  readonly events: readonly TimelineEvent[];
  readonly frame: Frame;
  readonly heightPx: number;
}

/** A count of events in place of their marks. */
export function Bins({ events, frame, heightPx }: BinsProps): ReactElement {
  const bins = binsOf(events, frame.scale);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return (
    <g fill="#7A9298">
      {bins.map(({ x0, x1, count }) => {
        const height = (count / most) * (heightPx - 4);
        return (
          <rect
            key={x0}
            x={round(x0 + 0.5)}
            y={round(heightPx - height)}
            width={round(x1 - x0 - 1)}
            height={round(height)}
          />
        );
      })}
    </g>
  );
}
