import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { AxisNumber, BarRows } from "./BarRows.tsx";
import {
  AXIS_HEIGHT_PX,
  axisNumbers,
  BAR_PX,
  type BarBox,
  type BarLayout,
  barBox,
  barLayout,
  mostNumbers,
} from "./barLayout.ts";
import { Filled } from "./Filled.tsx";
import { keyLayout } from "./keyLayout.ts";
import { type Fill, Patterns } from "./patterns.tsx";
import { type Size, Sized } from "./Sized.tsx";
import { Words } from "./Words.tsx";

export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** One count for each series, in their order. */
  readonly counts: readonly number[];
}

export interface BarSeries {
  readonly id: string;
  readonly words: string;
}

interface StackedBarsProps {
  readonly series: readonly (BarSeries & { readonly fill: Fill })[];
  readonly rows: readonly BarRow[];
}

/** Room for half the last number of the axis and for the edge of the longest bar. */
const END_PX = 14;

/** One bar a row, in pieces by kind; the count stands on each piece that has room for it. */
export function StackedBars({ series, rows }: StackedBarsProps) {
  const chart = useId();
  const placed = (size: Size) => {
    const key = keyLayout(series, size.widthPx);
    const layout = barLayout(size, { names: rows.map((row) => row.name), topPx: key.heightPx, endPx: END_PX });
    return { key, layout };
  };
  return (
    <Sized heightOf={(size) => placed(size).layout.heightPx}>
      {(size) => {
        const { key, layout } = placed(size);
        const plot = size.widthPx - layout.leftPx - layout.rightPx;
        const numbers = axisNumbers(Math.max(0, ...rows.map(sum)), mostNumbers(plot));
        return (
          <BarChart
            data={rows}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: layout.topPx, right: layout.rightPx, bottom: 0, left: layout.leftPx }}
          >
            <Patterns chart={chart} fills={series} />
            <CartesianGrid horizontal={false} verticalValues={[...numbers]} stroke="#E3E7E8" />
            <BarRows layout={layout} />
            <NoneWords rows={rows} layout={layout} />
            <Key chart={chart} entries={key.entries} series={series} />
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
            {series.map((each, place) => (
              <Bar
                key={each.id}
                dataKey={(row: BarRow) => row.counts[place] ?? 0}
                stackId="all"
                barSize={BAR_PX}
                isAnimationActive={false}
                shape={(props: BarShapeProps) => (
                  <Piece chart={chart} series={each} box={barBox(props, layout)} count={countOf(props)} />
                )}
              />
            ))}
          </BarChart>
        );
      }}
    </Sized>
  );
}

interface PieceProps {
  readonly chart: string;
  readonly series: { readonly id: string; readonly fill: Fill };
  readonly box: BarBox;
  readonly count: number;
}

/** One piece of a bar. Its number stands on white, so that it is read on every pattern. */
function Piece({ chart, series, box, count }: PieceProps) {
  if (count === 0 || box.width <= 0) return <g />;
  const words = String(count);
  const width = textWidth(words, { sizePx: 14, isBold: true }) + 8;
  const middle = box.x + box.width / 2;
  return (
    <g>
      <Filled chart={chart} kind={series.id} fill={series.fill} box={box} />
      {box.width < width + 4 ? null : (
        <>
          <rect x={middle - width / 2} y={box.y + 4} width={width} height={box.height - 8} fill="#FFFFFF" />
          <Words x={middle} y={box.y + box.height / 2 + 5} anchor="middle" isBold>
            {words}
          </Words>
        </>
      )}
    </g>
  );
}

/** A row without a bar says that it has none: nothing drawn could be taken for nothing known. */
function NoneWords({ rows, layout }: { readonly rows: readonly BarRow[]; readonly layout: BarLayout }) {
  return rows.map((row, place) =>
    sum(row) > 0 ? null : (
      <Words
        key={row.id}
        x={layout.leftPx + 6}
        y={layout.topPx + (place + 0.5) * layout.rowPx + layout.barDownPx + 5}
        isMuted
      >
        none
      </Words>
    ),
  );
}

interface KeyProps {
  readonly chart: string;
  readonly entries: ReturnType<typeof keyLayout>["entries"];
  readonly series: StackedBarsProps["series"];
}

function Key({ chart, entries, series }: KeyProps) {
  return (
    <g>
      {entries.map((entry, place) => {
        const fill = series[place]?.fill;
        return fill === undefined ? null : (
          <g key={entry.id}>
            <Filled
              chart={chart}
              kind={entry.id}
              fill={fill}
              box={{ x: entry.x, y: entry.y + 1, width: 24, height: 16 }}
            />
            <Words x={entry.wordsX} y={entry.y + 14}>
              {entry.words}
            </Words>
          </g>
        );
      })}
    </g>
  );
}

function sum(row: BarRow): number {
  return row.counts.reduce((total, count) => total + count, 0);
}

/** A stacked piece comes with where it begins and ends. */
function countOf({ value }: BarShapeProps): number {
  return typeof value === "number" ? value : value[1] - value[0];
}
