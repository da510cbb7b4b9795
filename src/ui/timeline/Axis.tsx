import type { ReactElement } from "react";
import { FUTURE, INK, MONTH_LINE, MUTED, PAPER, PETROL, YEAR_LINE } from "./marks.ts";
import type { Frame } from "./placed.ts";
import { NAME_TYPE, TAG_HEIGHT_PX } from "./plan.ts";
import { round } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import type { TickLabel, Ticks } from "./ticks.ts";

interface AxisProps {
  readonly ticks: Ticks;
  readonly plotTop: number;
  readonly foot: number;
}

const LOWER_PX = 21;

/** The lines and words of time, above the rows. */
export function Axis({ ticks, plotTop, foot }: AxisProps): ReactElement {
  const hasYearsAbove = ticks.upper.length > 0;
  return (
    <g>
      {ticks.lines.map(({ x, isYear }) => (
        <path
          key={x}
          d={`M${round(x)} ${plotTop - LOWER_PX}V${foot}`}
          stroke={isYear && hasYearsAbove ? YEAR_LINE : MONTH_LINE}
          strokeWidth={isYear && hasYearsAbove ? 1.25 : 1}
        />
      ))}
      <TickWords labels={ticks.lower} y={plotTop - 7} isBold={false} />
      <TickWords labels={ticks.upper} y={plotTop - 27} isBold={true} />
    </g>
  );
}

interface TickWordsProps {
  readonly labels: readonly TickLabel[];
  readonly y: number;
  readonly isBold: boolean;
}

export function TickWords({ labels, y, isBold }: TickWordsProps): ReactElement {
  const type = isBold ? { fontSize: 14, fontWeight: 700, fill: INK } : { fontSize: 13, fill: MUTED };
  return (
    <g {...type}>
      {labels.map(({ x, words }) => (
        <text key={`${words} ${round(x)}`} x={round(x)} y={y}>
          {words}
        </text>
      ))}
    </g>
  );
}

interface FutureProps {
  readonly frame: Frame;
  readonly top: number;
  readonly foot: number;
}

/** What lies after the day shown, shaded under everything. */
export function Future({ frame, top, foot }: FutureProps): ReactElement | null {
  const { x0, x1 } = frame.scale;
  const from = Math.max(frame.asAtX, x0);
  if (from >= x1) return null;
  return <rect x={round(from)} y={top} width={round(x1 - from)} height={foot - top} fill={FUTURE} />;
}

function isAsAtDrawn({ asAtX, scale }: Frame): boolean {
  return asAtX >= scale.x0 && asAtX <= scale.x1;
}

interface AsAtProps {
  readonly frame: Frame;
  readonly words: string;
  readonly widthPx: number;
  readonly foot: number;
}

/** The line of the day shown, with its tag on top. */
export function AsAtLine({ frame, words, widthPx, foot }: AsAtProps): ReactElement | null {
  if (!isAsAtDrawn(frame)) return null;
  const x = frame.asAtX;
  const width = textWidth(words, { ...NAME_TYPE, sizePx: 14 }) + 26;
  const tagX = Math.min(Math.max(x - width / 2, 0), widthPx - width);
  return (
    <g>
      <path d={`M${round(x)} ${TAG_HEIGHT_PX}V${foot}`} stroke={PETROL} strokeWidth="2.5" />
      <rect x={round(tagX)} y="0" width={round(width)} height={TAG_HEIGHT_PX} fill={PETROL} />
      <text x={round(tagX + width / 2)} y="16" textAnchor="middle" fontSize="14" fontWeight="700" fill={PAPER}>
        {words}
      </text>
    </g>
  );
}
