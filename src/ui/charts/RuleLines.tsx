import type { PlacedLine } from "./gapLayout.ts";
import { AXIS_PX, Words } from "./Words.tsx";

interface RuleLinesProps {
  readonly lines: readonly PlacedLine[];
  readonly bottom: number;
}

/** Upright dashed lines behind the marks of the chart, with their words at the top. */
export function RuleLines({ lines, bottom }: RuleLinesProps) {
  return (
    <g>
      {lines.map(({ x, words, wordsY }) => (
        <line
          key={`line ${words}`}
          x1={x}
          x2={x}
          y1={wordsY - 10}
          y2={bottom}
          stroke="#0B0C0C"
          strokeWidth={1.5}
          strokeDasharray="5 3"
        />
      ))}
      {lines.map(({ words, wordsX, wordsY }) => (
        <Words key={words} x={wordsX} y={wordsY} sizePx={AXIS_PX}>
          {words}
        </Words>
      ))}
    </g>
  );
}
