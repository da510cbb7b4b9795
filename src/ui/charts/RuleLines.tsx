import { DefaultZIndexes, ZIndexLayer } from "recharts";
import type { PlacedLine } from "./gapLayout.ts";
import { AXIS_PX, Words } from "./Words.tsx";

interface RuleLinesProps {
  readonly lines: readonly PlacedLine[];
  readonly bottom: number;
}

/** Upright dashed lines with their words at the top, with a white edge, so that they are seen on what they cross. */
export function RuleLines({ lines, bottom }: RuleLinesProps) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {lines.map(({ x, words, wordsY }) => (
        <g key={words}>
          <line x1={x} x2={x} y1={wordsY - 10} y2={bottom} stroke="#FFFFFF" strokeWidth={4} />
          <line x1={x} x2={x} y1={wordsY - 10} y2={bottom} stroke="#0B0C0C" strokeWidth={1.5} strokeDasharray="5 3" />
        </g>
      ))}
      {lines.map(({ words, wordsX, wordsY }) => (
        <Words key={words} x={wordsX} y={wordsY} sizePx={AXIS_PX}>
          {words}
        </Words>
      ))}
    </ZIndexLayer>
  );
}
