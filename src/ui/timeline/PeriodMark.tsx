import type { ReactElement } from "react";
import { barArea, barEdge, hatchUrl } from "./looks.ts";
import { INK, KIND_LOOKS, PAPER } from "./marks.ts";
import type { Extent, PlacedMark, PlacedPeriod } from "./placed.ts";
import { round } from "./scale.ts";

const { fill, edge } = KIND_LOOKS.intervention;

interface PeriodProps {
  readonly mark: PlacedMark;
  readonly hatches: string;
}

/** An intervention: its sure part filled, its vague ends hatched, and two dashed lines after the day shown. */
export function PeriodMark({ mark, hatches }: PeriodProps): ReactElement | null {
  const { period, y, first } = mark;
  if (period === null) return null;
  const top = y - period.heightPx / 2;
  const hatch = hatchUrl(hatches, "intervention");
  const parts = [
    { name: "sure", part: period.sure, colour: fill },
    { name: "before", part: period.hatchBefore, colour: hatch },
    { name: "after", part: period.hatchAfter, colour: hatch },
  ];
  return (
    <g>
      {period.ahead !== null && <Ahead period={period} part={period.ahead} top={top} isOpen={first.isOpenEnd} />}
      {parts.map(
        ({ name, part, colour }) =>
          part !== null && <Part key={name} mark={mark} part={part} heightPx={period.heightPx} colour={colour} />,
      )}
      {period.count !== undefined && <Count count={period.count} y={y} />}
    </g>
  );
}

function Count({ count, y }: { readonly count: NonNullable<PlacedPeriod["count"]>; readonly y: number }): ReactElement {
  const { words, x, halfPx, heightPx, sizePx } = count;
  return (
    <g>
      <rect
        x={round(x - halfPx)}
        y={round(y - heightPx / 2)}
        width={round(2 * halfPx)}
        height={heightPx}
        fill={fill}
        stroke={edge}
      />
      <text x={round(x)} y={round(y + 4.5)} textAnchor="middle" fontSize={sizePx} fill={INK}>
        {words}
      </text>
    </g>
  );
}

interface PartProps {
  readonly mark: PlacedMark;
  readonly part: Extent;
  readonly heightPx: number;
  readonly colour: string;
}

function Part({ mark, part, heightPx, colour }: PartProps): ReactElement {
  const cut = {
    before: mark.cut.before && part.x0 <= mark.extent.x0,
    after: mark.cut.after && part.x1 >= mark.extent.x1,
  };
  const box = { top: mark.y - heightPx / 2, heightPx, cut };
  return (
    <>
      <path d={barArea(part, box)} fill={colour} />
      <path d={barEdge(part, box)} fill="none" stroke={edge} strokeWidth={heightPx > 10 ? 1.5 : 1} />
    </>
  );
}

interface AheadProps {
  readonly period: PlacedPeriod;
  readonly part: Extent;
  readonly top: number;
  readonly isOpen: boolean;
}

/** What lies after the day shown: open at its end where that is not known, closed where a source names it. */
function Ahead({ period, part, top, isOpen }: AheadProps): ReactElement {
  const [x0, x1, foot] = [round(part.x0), round(part.x1), round(top + period.heightPx)];
  const lines = [
    `M${x0} ${round(top)}H${x1}`,
    `M${x0} ${foot}H${x1}`,
    ...(isOpen ? [] : [`M${x1} ${round(top)}V${foot}`]),
  ];
  return (
    <g>
      <rect x={x0} y={round(top)} width={round(part.x1 - part.x0)} height={period.heightPx} fill={PAPER} />
      <path d={lines.join("")} fill="none" stroke={edge} strokeWidth="1.5" strokeDasharray="5 3.5" />
      {period.aheadWords !== "" && (
        <text x={round(part.x0 + 8)} y={round(top + period.heightPx / 2 + 5)} fontSize="14" fill={INK}>
          {period.aheadWords}
        </text>
      )}
    </g>
  );
}
