import { DefaultZIndexes, useChartWidth, type XAxisTickContentProps, ZIndexLayer } from "recharts";
import { type BarLayout, nameLine, nameTop } from "./barLayout.ts";
import { AXIS_PX, Words } from "./Words.tsx";

/** The names of the rows, and a rule under each. */
export function BarRows({ layout }: { readonly layout: BarLayout }) {
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
              y={layout.topPx + place * layout.rowPx + nameTop(layout, lines.length) + nameLine(at)}
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

/** A number under the axis; the first stands inside the drawing where the bars begin at its edge. */
export function AxisNumber({ x, y, payload }: XAxisTickContentProps) {
  return (
    <Words x={Number(x)} y={Number(y) + 8} anchor={Number(x) < 8 ? "start" : "middle"} sizePx={AXIS_PX} isMuted>
      {String(payload.value)}
    </Words>
  );
}
