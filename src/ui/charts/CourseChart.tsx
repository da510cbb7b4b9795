import { useId } from "react";
import { AxisNumbers } from "./AxisNumbers.tsx";
import { RowNames, RowRules } from "./BarRows.tsx";
import { COURSE_KEY, type CourseLayout, type CourseRow, courseLayout } from "./courseLayout.ts";
import { Drawn } from "./Drawn.tsx";
import { Filled } from "./Filled.tsx";
import { Grid } from "./Grid.tsx";
import type { GapLine } from "./gapLayout.ts";
import { type Fill, Patterns } from "./patterns.tsx";
import { RuleLines } from "./RuleLines.tsx";
import { Words } from "./Words.tsx";

interface CourseChartProps {
  readonly rows: readonly CourseRow[];
  readonly lines: readonly GapLine[];
}

/** What is only expected has a dashed edge, as on the timeline. */
const WINDOW: Fill = { colour: "#4B7BA6", edge: "#12436D", pattern: "diagonal", dash: "4 3" };
const WINDOW_PX = 22;
const SINCE_PX = 6;
const VISIT_PX = 6;

/** The months since an inadequate report, one row an authority: how long, the visits recorded, and when re-inspections came elsewhere. */
export function CourseChart({ rows, lines }: CourseChartProps) {
  const chart = useId();
  return (
    <Drawn heightOf={(size) => courseLayout(size, rows, lines).bars.heightPx}>
      {(size) => {
        const layout = courseLayout(size, rows, lines);
        const { bars, numbers, xOf, bottomPx } = layout;
        return (
          <>
            <Patterns chart={chart} fills={[{ id: "window", fill: WINDOW }]} />
            <Grid xs={numbers.map(xOf)} top={bars.topPx} bottom={bottomPx} />
            <RowRules layout={bars} widthPx={size.widthPx} />
            <AxisNumbers numbers={numbers} xOf={xOf} topPx={bottomPx} widthPx={size.widthPx} />
            <RuleLines lines={layout.lines} bottom={bottomPx} />
            {rows.map((row, place) => (
              <Course key={row.id} chart={chart} row={row} y={layout.middleOf(place)} xOf={xOf} />
            ))}
            <RowNames layout={bars} />
            <Key chart={chart} layout={layout} />
          </>
        );
      }}
    </Drawn>
  );
}

interface CourseProps {
  readonly chart: string;
  readonly row: CourseRow;
  readonly y: number;
  readonly xOf: CourseLayout["xOf"];
}

function Course({ chart, row: { months, visits, window }, y, xOf }: CourseProps) {
  const x0 = xOf(0);
  return (
    <g>
      {window === null ? null : (
        <Filled
          chart={chart}
          kind="window"
          fill={WINDOW}
          box={{
            x: xOf(window.from),
            y: y - WINDOW_PX / 2,
            width: xOf(window.to) - xOf(window.from),
            height: WINDOW_PX,
          }}
        />
      )}
      <Since x={x0} y={y} width={xOf(months) - x0} />
      {visits.map(({ id, at }) => (
        <Visit key={id} x={xOf(at)} y={y} />
      ))}
    </g>
  );
}

/** The bar stands on white, so that it is seen on the hatching too. */
function Since({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return (
    <g>
      <rect x={x} y={y - SINCE_PX / 2 - 2} width={width + 2} height={SINCE_PX + 4} fill="#FFFFFF" />
      <rect x={x} y={y - SINCE_PX / 2} width={Math.max(1, width)} height={SINCE_PX} fill="#12436D" />
      <rect x={x + width - 1.5} y={y - WINDOW_PX / 2} width={3} height={WINDOW_PX} fill="#0B2A45" />
    </g>
  );
}

function Visit({ x, y }: { readonly x: number; readonly y: number }) {
  return <circle cx={x} cy={y} r={VISIT_PX} fill="#28A197" stroke="#10655E" strokeWidth={1.5} />;
}

/** The key is part of the drawing, so that a saved picture carries it. */
function Key({ chart, layout: { key } }: { readonly chart: string; readonly layout: CourseLayout }) {
  return (
    <g>
      {key.entries.map((entry, place) => {
        const id = COURSE_KEY[place]?.id;
        const middle = entry.y + 9;
        return (
          <g key={entry.id}>
            {id === "since" ? <Since x={entry.x} y={middle} width={22} /> : null}
            {id === "visit" ? <Visit x={entry.x + 12} y={middle} /> : null}
            {id === "window" ? (
              <Filled
                chart={chart}
                kind="window"
                fill={WINDOW}
                box={{ x: entry.x, y: entry.y + 1, width: 24, height: 16 }}
              />
            ) : null}
            <Words x={entry.wordsX} y={entry.y + 14}>
              {entry.words}
            </Words>
          </g>
        );
      })}
    </g>
  );
}
