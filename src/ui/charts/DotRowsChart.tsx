import { BarChart, CartesianGrid, DefaultZIndexes, useChartWidth, ZIndexLayer } from "recharts";
import { AxisNumbers } from "./AxisNumbers.tsx";
import { AXIS_HEIGHT_PX, axisNumbers, type BarLayout, barLayout, mostNumbers, nameLine, nameTop } from "./barLayout.ts";
import { DOT_PX, type DotRow, type PlacedDot, placeDots, withDots } from "./dotLayout.ts";
import { type GapLine, LINE_ROW_PX, placeLines } from "./gapLayout.ts";
import { RuleLines } from "./RuleLines.tsx";
import { type Size, Sized } from "./Sized.tsx";
import { Words } from "./Words.tsx";

interface DotRowsChartProps {
  readonly rows: readonly DotRow[];
  readonly lines: readonly GapLine[];
}

interface Placed {
  readonly layout: BarLayout;
  readonly numbers: readonly number[];
  readonly pxEach: number;
}

/** Room for half the last number of the axis. */
const END_PX = 18;
const NAME_DOWN_PX = 18;

/** One dot a case along a line of numbers, a row a kind; lines stand for what was reckoned from them. */
export function DotRowsChart({ rows, lines }: DotRowsChartProps) {
  const placed = (size: Size) => place(size, { rows, lines });
  return (
    <Sized heightOf={(size) => placed(size).layout.heightPx}>
      {(size) => {
        const { layout, numbers, pxEach } = placed(size);
        const xOf = (at: number) => layout.leftPx + at * pxEach;
        return (
          <BarChart
            data={rows}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: layout.topPx, right: layout.rightPx, bottom: 0, left: layout.leftPx }}
          >
            <CartesianGrid horizontal={false} verticalPoints={numbers.map(xOf)} stroke="#E3E7E8" />
            <DotRowNames layout={layout} isNarrow={size.isNarrow} />
            <AxisNumbers numbers={numbers} xOf={xOf} topPx={layout.heightPx - AXIS_HEIGHT_PX} />
            <RuleLines lines={placeLines(lines, xOf, size.widthPx)} bottom={layout.heightPx - AXIS_HEIGHT_PX} />
            <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
              {placeDots(layout, rows, pxEach).map((dot) => (
                <Dot key={dot.id} dot={dot} x={xOf(dot.at)} topPx={layout.topPx} />
              ))}
            </ZIndexLayer>
          </BarChart>
        );
      }}
    </Sized>
  );
}

function place(size: Size, { rows, lines }: DotRowsChartProps): Placed {
  const names = rows.map(({ name }) => name);
  const bare = barLayout(size, { names, topPx: lines.length * LINE_ROW_PX + 8, endPx: END_PX });
  const plot = size.widthPx - bare.leftPx - bare.rightPx;
  const greatest = Math.max(0, ...rows.flatMap(({ dots }) => dots.map(({ at }) => at)), ...lines.map(({ at }) => at));
  const numbers = axisNumbers(greatest, mostNumbers(plot));
  const pxEach = plot / (numbers.at(-1) ?? 1);
  return { layout: withDots(bare, rows, pxEach), numbers, pxEach };
}

/** The names of the rows beside their middle, or on a narrow page at the top of each, for the dots want all that is below. */
function DotRowNames({ layout, isNarrow }: { readonly layout: BarLayout; readonly isNarrow: boolean }) {
  const { names, topPx, rowPx } = layout;
  const width = useChartWidth() ?? 0;
  const tops = [...names, []].map((_, place) => topPx + place * rowPx);
  return (
    <g>
      {tops.map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke="#C9CFD2" />
      ))}
      {names.map((lines, place) =>
        lines.map((line, at) => (
          <Words
            key={`${tops[place]}-${line}`}
            x={0}
            y={(tops[place] ?? 0) + (isNarrow ? NAME_DOWN_PX : nameTop(layout, lines.length)) + nameLine(at)}
            isBold
          >
            {line}
          </Words>
        )),
      )}
    </g>
  );
}

/** Filled where it came to an end, hollow with a dashed edge where it goes on. */
function Dot({ dot, x, topPx }: { readonly dot: PlacedDot; readonly x: number; readonly topPx: number }) {
  return (
    <circle
      cx={x}
      cy={topPx + dot.y}
      r={DOT_PX / 2 - 0.75}
      fill={dot.isOpen ? "#FFFFFF" : "#12436D"}
      stroke={dot.isOpen ? "#3D3D3D" : "#0B2A45"}
      strokeWidth={1.5}
      strokeDasharray={dot.isOpen ? "3 2" : undefined}
    />
  );
}
