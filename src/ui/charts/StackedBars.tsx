import { useId } from "react";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { AxisNumbers } from "./AxisNumbers.tsx";
import { RowNames, RowRules } from "./BarRows.tsx";
import { axisUnder, type BarBox, type BarLayout, barBox, barLayout } from "./barLayout.ts";
import { Drawn } from "./Drawn.tsx";
import { Filled } from "./Filled.tsx";
import { Grid } from "./Grid.tsx";
import { keyLayout } from "./keyLayout.ts";
import { type Fill, Patterns } from "./patterns.tsx";
import type { Size } from "./Sized.tsx";
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
    return { key, layout, axis: axisUnder(layout, size, Math.max(0, ...rows.map(sum))) };
  };
  return (
    <Drawn heightOf={(size) => placed(size).layout.heightPx}>
      {(size) => {
        const { key, layout, axis } = placed(size);
        return (
          <>
            <Patterns chart={chart} fills={series} />
            <Grid xs={axis.numbers.map(axis.xOf)} top={layout.topPx} bottom={axis.bottomPx} />
            <RowRules layout={layout} widthPx={size.widthPx} />
            <NoneWords rows={rows} layout={layout} />
            <Key chart={chart} entries={key.entries} series={series} />
            <AxisNumbers numbers={axis.numbers} xOf={axis.xOf} topPx={axis.bottomPx} widthPx={size.widthPx} />
            {rows.map((row, place) => (
              <Pieces
                key={row.id}
                chart={chart}
                series={series}
                row={row}
                boxOf={(from, to) => barBox(layout, place, [axis.xOf(from), axis.xOf(to)])}
              />
            ))}
            <RowNames layout={layout} />
          </>
        );
      }}
    </Drawn>
  );
}

interface PiecesProps {
  readonly chart: string;
  readonly series: StackedBarsProps["series"];
  readonly row: BarRow;
  readonly boxOf: (from: number, to: number) => BarBox;
}

/** The pieces of one bar, each where the one before it ends. */
function Pieces({ chart, series, row, boxOf }: PiecesProps) {
  return series.map((each, place) => {
    const from = row.counts.slice(0, place).reduce((total, count) => total + count, 0);
    const count = row.counts[place] ?? 0;
    return <Piece key={each.id} chart={chart} series={each} box={boxOf(from, from + count)} count={count} />;
  });
}

interface PieceProps {
  readonly chart: string;
  readonly series: { readonly id: string; readonly fill: Fill };
  readonly box: BarBox;
  readonly count: number;
}

/** One piece of a bar. Its number stands on white, so that it is read on every pattern. */
function Piece({ chart, series, box, count }: PieceProps) {
  if (count === 0 || box.width <= 0) return null;
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
