import { type ReactElement, type Ref, useId } from "react";
import { AsAtLine, Axis, Future } from "./Axis.tsx";
import { Hatches } from "./Hatches.tsx";
import { LegendKey } from "./LegendKey.tsx";
import { entriesFor, legendOf } from "./legend.ts";
import { type DrawingHands, MarkStop } from "./MarkStop.tsx";
import { FONT, INK, MUTED, PAPER, PETROL, ROW_LINE } from "./marks.ts";
import { hasEvent, type PlacedMark } from "./placed.ts";
import type { Plan, PlannedRow } from "./planned.ts";
import { RowName } from "./RowName.tsx";
import { round } from "./scale.ts";
import { nameStop } from "./stops.ts";

interface TimelineDrawingProps {
  readonly plan: Plan;
  /** What the picture is, for those who do not see it. */
  readonly name: string;
  /** "As at 7 September 2022". */
  readonly asAtWords: string;
  /** The councils whose rows are open, for what their names say. */
  readonly opened?: ReadonlySet<string>;
  /** Null for a still picture: in a pack, in print. */
  readonly hands: DrawingHands | null;
  /** The event or the name at which the Tab key arrives. */
  readonly stop?: string | null;
  readonly svgRef?: Ref<SVGSVGElement>;
  /** Whether the key stands under it; not where another picture on the page carries it. */
  readonly hasKey?: boolean;
}

const LEGEND_GAP_PX = 14;
const NOTHING_PX = 170;
const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** A planned timeline, drawn. Nothing here decides where anything stands. */
export function TimelineDrawing(props: TimelineDrawingProps): ReactElement {
  const { plan, name, hands, svgRef, hasKey = true } = props;
  // A colon in a name would have to be escaped wherever an address is written.
  const hatches = `h${useId().replace(/\W/g, "")}`;
  const { widthPx, heightPx } = plan;
  const legend = legendOf(hasKey ? [...(plan.key ?? []), ...entriesFor(allMarks(plan))] : [], widthPx);
  const height = heightPx + (legend.heightPx > 0 ? LEGEND_GAP_PX + legend.heightPx : 0);
  return (
    <svg
      ref={svgRef}
      className="csi-timeline__svg"
      role={hands === null ? "img" : "group"}
      aria-label={name}
      width={widthPx}
      height={height}
      viewBox={`0 0 ${widthPx} ${height}`}
      fontFamily={FONT}
    >
      <Hatches prefix={hatches} />
      <Plot {...props} hatches={hatches} />
      {plan.insets?.map((inset) => (
        <g key={inset.name} transform={`translate(0 ${round(inset.top)})`} aria-label={inset.name}>
          <rect width={widthPx} height={round(inset.plan.heightPx)} fill={PAPER} />
          <Plot
            plan={inset.plan}
            asAtWords={plan.isMonthZero === true ? "" : props.asAtWords}
            hands={null}
            hatches={hatches}
          />
        </g>
      ))}
      <LegendKey legend={legend} hatches={hatches} y={heightPx + LEGEND_GAP_PX} />
    </svg>
  );
}

function allMarks(plan: Plan): readonly PlacedMark[] {
  return [plan, ...(plan.insets ?? []).map((inset) => inset.plan)].flatMap(({ rows }) =>
    rows.flatMap((row) => row.marks),
  );
}

interface PlotProps extends Pick<TimelineDrawingProps, "plan" | "asAtWords" | "opened" | "hands" | "stop"> {
  readonly hatches: string;
}

/** The axis, the rows and what lies under them. */
function Plot({ plan, asAtWords, hands, hatches, stop = null, opened = NOTHING_OPEN }: PlotProps): ReactElement {
  const { frame, widthPx, heightPx: foot, plotTop, rows, ticks } = plan;
  return (
    <>
      {plan.isMonthZero !== true && <Future frame={frame} top={plotTop - 21} foot={foot} />}
      <Axis ticks={ticks} plotTop={plotTop} foot={foot} />
      <RowLines rows={plan.strokes === undefined ? rows : []} plotTop={plotTop} widthPx={widthPx} />
      <AsAtLine frame={frame} words={asAtWords} widthPx={widthPx} foot={foot} />
      {plan.strokes !== undefined && <Strokes strokes={plan.strokes} />}
      {rows.map((row) => (
        <g key={row.key}>
          {row.asAtX !== undefined && (
            <path d={`M${round(row.asAtX)} ${row.top}v${row.heightPx}`} stroke={PETROL} strokeWidth="2.5" />
          )}
          <RowName
            row={row}
            hands={hands}
            isOpen={row.authority !== null && opened.has(row.authority)}
            isTabStop={stop === nameStop(row)}
          />
          {row.form === "kind" && row.marks.length === 0 && <Nothing row={row} plan={plan} />}
          {row.marks.map((mark) => (
            <MarkStop
              key={mark.key}
              mark={mark}
              hatches={hatches}
              hands={hands}
              isTabStop={stop !== null && hasEvent(mark, stop)}
            />
          ))}
        </g>
      ))}
    </>
  );
}

/** Thin rows: one path for each colour. */
function Strokes({ strokes }: { readonly strokes: NonNullable<Plan["strokes"]> }): ReactElement {
  return (
    <g>
      {[...strokes]
        .filter(([, rects]) => rects.length > 0)
        .map(([colour, rects]) => (
          <path key={colour} d={pathOf(rects)} fill={colour} />
        ))}
    </g>
  );
}

function pathOf(rects: readonly number[]): string {
  let path = "";
  for (let at = 0; at < rects.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = rects.slice(at, at + 4).map(round);
    path += `M${x} ${y}h${width}v${height}h${-width}z`;
  }
  return path;
}

/** An empty row says that it is empty: its events lie outside the time drawn. */
function Nothing({ row, plan }: { readonly row: PlannedRow; readonly plan: Plan }): ReactElement {
  const { scale, asAtX } = plan.frame;
  const x = asAtX > scale.x0 && asAtX < scale.x0 + NOTHING_PX ? asAtX + 6 : scale.x0 + 6;
  return (
    <text
      x={round(x)}
      y={round(row.top + row.heightPx - 12)}
      fontSize="14"
      fill={MUTED}
      stroke={PAPER}
      strokeWidth="4"
      paintOrder="stroke"
    >
      None in the time drawn
    </text>
  );
}

function RowLines({
  rows,
  plotTop,
  widthPx,
}: {
  readonly rows: readonly PlannedRow[];
  readonly plotTop: number;
  readonly widthPx: number;
}): ReactElement {
  const ys = [plotTop, ...rows.map((row) => row.top + row.heightPx)];
  return (
    <g fill={INK}>
      {ys.map((y) => (
        <path key={y} d={`M0 ${round(y)}H${widthPx}`} stroke={ROW_LINE} strokeWidth="1" />
      ))}
    </g>
  );
}
