import { type BarLayout, nameLine, nameTop } from "./barLayout.ts";
import { Words } from "./Words.tsx";

interface BarRowsProps {
  readonly layout: BarLayout;
  readonly widthPx: number;
}

/** A rule above the rows and one under each; they lie behind everything. */
export function RowRules({ layout: { names, topPx, rowPx }, widthPx }: BarRowsProps) {
  return [...names, []].map((_, place) => {
    const y = topPx + place * rowPx;
    return <line key={y} x1={0} x2={widthPx} y1={y} y2={y} stroke="#C9CFD2" />;
  });
}

/** The names of the rows, beside or above what is drawn in them. */
export function RowNames({ layout }: { readonly layout: BarLayout }) {
  return layout.names.map((lines, place) => {
    const top = layout.topPx + place * layout.rowPx;
    return lines.map((line, at) => (
      <Words key={`${top}-${line}`} x={0} y={top + nameTop(layout, lines.length) + nameLine(at)} isBold>
        {line}
      </Words>
    ));
  });
}
