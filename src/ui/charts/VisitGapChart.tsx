import { useId } from "react";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { AxisNumbers } from "./AxisNumbers.tsx";
import { RowNames, RowRules } from "./BarRows.tsx";
import { axisUnder, type BarBox, barBox, barLayout } from "./barLayout.ts";
import { Drawn } from "./Drawn.tsx";
import { Filled } from "./Filled.tsx";
import { Grid } from "./Grid.tsx";
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
import type { Size } from "./Sized.tsx";
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
    <Drawn heightOf={(size) => layoutFor(size).heightPx}>
      {(size) => {
        const layout = layoutFor(size);
        const greatest = Math.max(0, ...bars.map((bar) => bar.most), ...lines.map((line) => line.at));
        const { numbers, xOf, bottomPx } = axisUnder(layout, size, greatest);
        const placed = placeLines(lines, xOf, size.widthPx);
        return (
          <>
            <Patterns chart={chart} fills={FILLS} />
            <Grid xs={numbers.map(xOf)} top={layout.topPx} bottom={bottomPx} />
            <RowRules layout={layout} widthPx={size.widthPx} />
            <AxisNumbers numbers={numbers} xOf={xOf} topPx={bottomPx} widthPx={size.widthPx} />
            {bars.map((bar, place) => (
              <Gap
                key={bar.id}
                chart={chart}
                bar={bar}
                box={barBox(layout, place, [xOf(0), xOf(bar.most)])}
                lines={placed}
              />
            ))}
            <Lines lines={placed} bottom={bottomPx} />
            <RowNames layout={layout} />
          </>
        );
      }}
    </Drawn>
  );
}

interface GapProps {
  readonly chart: string;
  readonly bar: GapBar;
  readonly box: BarBox;
  readonly lines: readonly PlacedLine[];
}

/** A gap: solid as far as is sure, hatched as far as is possible, and its days in words at the end. */
function Gap({ chart, bar, box, lines }: GapProps) {
  if (bar.most <= 0) return null;
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
    <g>
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
    </g>
  );
}
