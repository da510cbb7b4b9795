import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { AxisNumber, BarRows } from "./BarRows.tsx";
import { AXIS_HEIGHT_PX, axisNumbers, BAR_PX, type BarBox, barBox, barLayout, mostNumbers } from "./barLayout.ts";
import { Filled } from "./Filled.tsx";
import {
  BAR_WORDS,
  type GapBar,
  type GapLine,
  gapWords,
  LINE_ROW_PX,
  type PlacedLine,
  placeLines,
  wordsStart,
} from "./gapLayout.ts";
import { type Fill, Patterns } from "./patterns.tsx";
import { type Size, Sized } from "./Sized.tsx";
import { AXIS_PX, Words } from "./Words.tsx";

interface VisitGapChartProps {
  readonly bars: readonly GapBar[];
  readonly lines: readonly GapLine[];
}

/** Ofsted's visits are teal, as on the timeline; hatched and dashed where a vague day allows less or more. */
const SURE: Fill = { colour: "#28A197", edge: "#10655E", pattern: "solid" };
const VAGUE: Fill = { colour: "#28A197", edge: "#10655E", pattern: "diagonal", dash: "4 3" };
const FILLS = [
  { id: "sure", fill: SURE },
  { id: "vague", fill: VAGUE },
];

/** The days between visits, one bar a gap; lines stand for what was said of such gaps or observed elsewhere. */
export function VisitGapChart({ bars, lines }: VisitGapChartProps) {
  const chart = useId();
  const endPx = Math.ceil(Math.max(0, ...bars.map((bar) => textWidth(gapWords(bar), BAR_WORDS)))) + 12;
  const layoutFor = (size: Size) =>
    barLayout(size, { names: bars.map((bar) => bar.name), topPx: lines.length * LINE_ROW_PX + 8, endPx });
  return (
    <Sized heightOf={(size) => layoutFor(size).heightPx}>
      {(size) => {
        const layout = layoutFor(size);
        const plot = size.widthPx - layout.leftPx - layout.rightPx;
        const greatest = Math.max(0, ...bars.map((bar) => bar.most), ...lines.map((line) => line.at));
        const numbers = axisNumbers(greatest, mostNumbers(plot));
        const xOf = (days: number) => layout.leftPx + (days / (numbers.at(-1) ?? 1)) * plot;
        const placed = placeLines(lines, xOf, size.widthPx);
        return (
          <BarChart
            data={bars}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: layout.topPx, right: layout.rightPx, bottom: 0, left: layout.leftPx }}
          >
            <Patterns chart={chart} fills={FILLS} />
            <CartesianGrid horizontal={false} verticalValues={[...numbers]} stroke="#E3E7E8" />
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
            <Bar
              dataKey="most"
              barSize={BAR_PX}
              isAnimationActive={false}
              shape={(props: BarShapeProps) => (
                <Gap chart={chart} bar={bars[props.index]} box={barBox(props, layout)} lines={placed} />
              )}
            />
            <Lines lines={placed} bottom={layout.heightPx - AXIS_HEIGHT_PX} />
          </BarChart>
        );
      }}
    </Sized>
  );
}

interface GapProps {
  readonly chart: string;
  readonly bar: GapBar | undefined;
  readonly box: BarBox;
  readonly lines: readonly PlacedLine[];
}

/** A gap: solid as far as is sure, hatched as far as is possible, and its days in words at the end. */
function Gap({ chart, bar, box, lines }: GapProps) {
  if (bar === undefined || bar.most <= 0) return <g />;
  const sure = (Math.max(0, bar.least) / bar.most) * box.width;
  return (
    <g>
      {bar.most > bar.least ? (
        <Filled chart={chart} kind="vague" fill={VAGUE} box={{ ...box, x: box.x + sure, width: box.width - sure }} />
      ) : null}
      {sure > 0 ? <Filled chart={chart} kind="sure" fill={SURE} box={{ ...box, width: sure }} /> : null}
      <Words x={wordsStart(bar, box.x + box.width, lines)} y={box.y + box.height / 2 + 5} isBold>
        {gapWords(bar)}
      </Words>
    </g>
  );
}

interface LinesProps {
  readonly lines: readonly PlacedLine[];
  readonly bottom: number;
}

/** The lines run over the bars, with a white edge, so that they are seen on both; no words lie in their way. */
function Lines({ lines, bottom }: LinesProps) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {lines.map((line) => (
        <g key={line.words}>
          <line x1={line.x} x2={line.x} y1={line.wordsY - 10} y2={bottom} stroke="#FFFFFF" strokeWidth={4} />
          <line
            x1={line.x}
            x2={line.x}
            y1={line.wordsY - 10}
            y2={bottom}
            stroke="#0B0C0C"
            strokeWidth={1.5}
            strokeDasharray="5 3"
          />
        </g>
      ))}
      {lines.map((line) => (
        <Words key={line.words} x={line.wordsX} y={line.wordsY} sizePx={AXIS_PX}>
          {line.words}
        </Words>
      ))}
    </ZIndexLayer>
  );
}
