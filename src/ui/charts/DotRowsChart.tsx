import { BarChart, CartesianGrid, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import { AxisNumber, BarRows } from "./BarRows.tsx";
import { AXIS_HEIGHT_PX, axisNumbers, type BarLayout, barLayout, mostNumbers } from "./barLayout.ts";
import { DOT_PX, type DotRow, type PlacedDot, placeDots, withDots } from "./dotLayout.ts";
import { type GapLine, LINE_ROW_PX, placeLines } from "./gapLayout.ts";
import { RuleLines } from "./RuleLines.tsx";
import { type Size, Sized } from "./Sized.tsx";

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
            <BarRows layout={layout} />
            <XAxis
              type="number"
              domain={[0, numbers.at(-1) ?? 1]}
              ticks={[...numbers]}
              interval={0}
              height={AXIS_HEIGHT_PX}
              axisLine={false}
              tickLine={false}
              tick={AxisNumber}
            />
            <YAxis type="category" dataKey="id" hide />
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
