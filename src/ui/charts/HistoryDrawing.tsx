import { DefaultZIndexes, ZIndexLayer } from "recharts";
import type { AreaHistory } from "#domain/judgements/history.ts";
import type { Grade } from "#domain/model/words.ts";
import type { HistoryLayout, YearLine } from "./historyLayout.ts";
import { DOT_PX, type Dot, GRADE_WORDS_PX, type HistoryRow } from "./historyMarks.ts";
import { AXIS_PX, Words } from "./Words.tsx";

/** One hue from dark to light. The shades never stand alone: place and word say the grade. */
const SHADES: Readonly<Record<Grade, string>> = {
  inadequate: "#12436D",
  "requires-improvement": "#4B7BA6",
  good: "#94B5D4",
  outstanding: "#C6D9EB",
};

interface HistoryFrameProps {
  readonly layout: HistoryLayout;
  readonly areas: readonly AreaHistory[];
  readonly years: readonly YearLine[];
  readonly isNarrow: boolean;
}

/** The years, the names of the areas, and a rule above each row. */
export function HistoryFrame({ layout, areas, years, isNarrow }: HistoryFrameProps) {
  return (
    <g>
      {years.map((year) => (
        <g key={year.words}>
          <line x1={year.x} x2={year.x} y1={layout.topPx - 6} y2={layout.topPx} stroke="#C9CFD2" />
          {year.hasRoom ? (
            <Words x={year.x + 4} y={layout.topPx - 10} sizePx={AXIS_PX} isMuted>
              {year.words}
            </Words>
          ) : null}
        </g>
      ))}
      {areas.map((area, row) => {
        const top = layout.topPx + row * layout.rowPx;
        return (
          <g key={area.area}>
            <line x1={0} x2={layout.rightPx} y1={top} y2={top} stroke="#C9CFD2" />
            <Words x={0} y={top + (isNarrow ? 20 : 29)} isBold>
              {area.name}
            </Words>
          </g>
        );
      })}
    </g>
  );
}

/** The squares and their words, over everything else. */
export function HistoryMarks({ rows }: { readonly rows: readonly HistoryRow[] }) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {rows.flatMap((row) => [
        ...row.words.map((each) => (
          <Words
            key={`words-${row.id}-${each.id}`}
            x={each.wordsX}
            y={each.wordsY}
            anchor={each.anchor}
            isBold={each.isBold}
            isMuted={!each.isBold}
            sizePx={GRADE_WORDS_PX}
          >
            {each.words}
          </Words>
        )),
        ...row.dots.map((dot) => <Square key={`dot-${row.id}-${dot.id}`} dot={dot} />),
      ])}
    </ZIndexLayer>
  );
}

/** A square in the grade's shade; without a grade, an empty one with a dashed edge. */
function Square({ dot }: { readonly dot: Dot }) {
  const isKnown = dot.grade !== null;
  return (
    <rect
      x={dot.x - DOT_PX / 2}
      y={dot.y - DOT_PX / 2}
      width={DOT_PX}
      height={DOT_PX}
      fill={dot.grade === null ? "#FFFFFF" : SHADES[dot.grade]}
      stroke={isKnown ? "#0B2A45" : "#6A7478"}
      strokeWidth={1.5}
      strokeDasharray={isKnown ? undefined : "3 2"}
    />
  );
}
