import { DefaultZIndexes, useChartWidth, type XAxisTickContentProps, ZIndexLayer } from "recharts";
import { type BarLayout, nameLine, nameTop } from "./barLayout.ts";
import { AXIS_PX, Words } from "./Words.tsx";

interface BarRowsProps {
  readonly layout: BarLayout;
  readonly isNarrow: boolean;
}

/** The names of the rows, and a rule under each. */
export function BarRows({ layout, isNarrow }: BarRowsProps) {
  const width = useChartWidth() ?? 0;
  const bottoms = layout.names.map((_, place) => layout.topPx + (place + 1) * layout.rowPx);
  return (
    <g>
      {[layout.topPx, ...bottoms].map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke="#C9CFD2" />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {layout.names.map((lines, place) =>
          lines.map((line, at) => (
            <Words
              key={`${bottoms[place]}-${line}`}
              x={0}
              y={layout.topPx + place * layout.rowPx + nameTop(layout, isNarrow, lines.length) + nameLine(at)}
              isBold
            >
              {line}
            </Words>
          )),
        )}
      </ZIndexLayer>
    </g>
  );
}

/** A number under the axis; the first and the last stand inside the drawing. */
export function AxisNumber({ x, y, payload, index, visibleTicksCount }: XAxisTickContentProps) {
  const isLast = index > 0 && index === visibleTicksCount - 1;
  return (
    <Words
      x={Number(x)}
      y={Number(y) + 8}
      anchor={index === 0 ? "start" : isLast ? "end" : "middle"}
      sizePx={AXIS_PX}
      isMuted
    >
      {String(payload.value)}
    </Words>
  );
}
