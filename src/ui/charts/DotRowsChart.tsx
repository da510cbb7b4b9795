import { AxisNumbers } from "./AxisNumbers.tsx";
import { RowNames, RowRules } from "./BarRows.tsx";
import { type Axis, axisUnder, type BarLayout, barLayout, nameLine } from "./barLayout.ts";
import { Drawn } from "./Drawn.tsx";
import { DOT_PX, type DotRow, type PlacedDot, placeDots, withDots } from "./dotLayout.ts";
import { Grid } from "./Grid.tsx";
import { type GapLine, LINE_ROW_PX, placeLines } from "./gapLayout.ts";
import { RuleLines } from "./RuleLines.tsx";
import type { Size } from "./Sized.tsx";
import { Words } from "./Words.tsx";

interface DotRowsChartProps {
  readonly rows: readonly DotRow[];
  readonly lines: readonly GapLine[];
}

/** Room for half the last number of the axis. */
const END_PX = 18;
const NAME_DOWN_PX = 18;

/** One dot a case along a line of numbers, a row a kind; lines stand for what was reckoned from them. */
export function DotRowsChart({ rows, lines }: DotRowsChartProps) {
  const placed = (size: Size) => place(size, { rows, lines });
  return (
    <Drawn heightOf={(size) => placed(size).layout.heightPx}>
      {(size) => {
        const { layout, axis } = placed(size);
        const { numbers, xOf, bottomPx } = axis;
        return (
          <>
            <Grid xs={numbers.map(xOf)} top={layout.topPx} bottom={bottomPx} />
            <RowRules layout={layout} widthPx={size.widthPx} />
            <AxisNumbers numbers={numbers} xOf={xOf} topPx={bottomPx} widthPx={size.widthPx} />
            <RuleLines lines={placeLines(lines, xOf, size.widthPx)} bottom={bottomPx} />
            {placeDots(layout, rows, xOf(1) - xOf(0)).map((dot) => (
              <Dot key={dot.id} dot={dot} x={xOf(dot.at)} topPx={layout.topPx} />
            ))}
            {size.isNarrow ? <NamesOnTop layout={layout} /> : <RowNames layout={layout} />}
          </>
        );
      }}
    </Drawn>
  );
}

function place(size: Size, { rows, lines }: DotRowsChartProps): { readonly layout: BarLayout; readonly axis: Axis } {
  const names = rows.map(({ name }) => name);
  const bare = barLayout(size, { names, topPx: lines.length * LINE_ROW_PX + 8, endPx: END_PX });
  const greatest = Math.max(0, ...rows.flatMap(({ dots }) => dots.map(({ at }) => at)), ...lines.map(({ at }) => at));
  const { xOf } = axisUnder(bare, size, greatest);
  const layout = withDots(bare, rows, xOf(1) - xOf(0));
  return { layout, axis: axisUnder(layout, size, greatest) };
}

/** On a narrow page the names stand at the top of their rows, for the dots want all that is below. */
function NamesOnTop({ layout: { names, topPx, rowPx } }: { readonly layout: BarLayout }) {
  return names.map((lines, row) => {
    const top = topPx + row * rowPx + NAME_DOWN_PX;
    return lines.map((line, at) => (
      <Words key={`${top}-${line}`} x={0} y={top + nameLine(at)} isBold>
        {line}
      </Words>
    ));
  });
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
