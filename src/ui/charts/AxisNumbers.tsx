import { grouped } from "#domain/words.ts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { AXIS_PX, Words } from "./Words.tsx";

interface AxisNumbersProps {
  readonly numbers: readonly number[];
  readonly xOf: (number: number) => number;
  /** Where the rows end. */
  readonly topPx: number;
  /** How wide the drawing is: no number leaves it. */
  readonly widthPx: number;
}

/** The numbers under rows of marks; the first and the last stand inside the drawing where the rows begin or end at its edge. */
export function AxisNumbers({ numbers, xOf, topPx, widthPx }: AxisNumbersProps) {
  return (
    <g>
      {numbers.map((number) => {
        const x = xOf(number);
        const words = grouped(number);
        return (
          <Words key={number} x={x} y={topPx + 17} anchor={anchorOf(x, words, widthPx)} sizePx={AXIS_PX} isMuted>
            {words}
          </Words>
        );
      })}
    </g>
  );
}

function anchorOf(x: number, words: string, widthPx: number): "start" | "middle" | "end" {
  if (x < 8) return "start";
  return x + textWidth(words, { sizePx: AXIS_PX, isBold: false }) / 2 > widthPx ? "end" : "middle";
}
