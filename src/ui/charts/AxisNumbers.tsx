import { grouped } from "#domain/words.ts";
import { AXIS_PX, Words } from "./Words.tsx";

interface AxisNumbersProps {
  readonly numbers: readonly number[];
  readonly xOf: (number: number) => number;
  /** Where the rows end. */
  readonly topPx: number;
}

/** The numbers under rows of marks; the first stands inside the drawing where the rows begin at its edge. */
export function AxisNumbers({ numbers, xOf, topPx }: AxisNumbersProps) {
  return (
    <g>
      {numbers.map((number) => {
        const x = xOf(number);
        return (
          <Words key={number} x={x} y={topPx + 17} anchor={x < 8 ? "start" : "middle"} sizePx={AXIS_PX} isMuted>
            {grouped(number)}
          </Words>
        );
      })}
    </g>
  );
}
