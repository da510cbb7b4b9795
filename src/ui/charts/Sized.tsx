import { type ReactElement, useState } from "react";
import { ResponsiveContainer } from "recharts";

/** What is drawn before the page has said how wide the chart may be. */
const FIRST_WIDTH_PX = 700;
/** Below this the names stand above their rows instead of beside them. */
export const NARROW_PX = 560;

export interface Size {
  readonly widthPx: number;
  readonly isNarrow: boolean;
}

interface SizedProps {
  readonly heightOf: (size: Size) => number;
  readonly children: (size: Size) => ReactElement;
}

/** A chart as wide as its place, and as high as its rows then need. */
export function Sized({ heightOf, children }: SizedProps) {
  const [widthPx, setWidthPx] = useState(FIRST_WIDTH_PX);
  const size = { widthPx, isNarrow: widthPx < NARROW_PX };
  const height = heightOf(size);
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: FIRST_WIDTH_PX, height }}
      onResize={(width) => {
        // A place that is hidden for a moment says nothing about the width that the chart will have.
        if (width > 0) setWidthPx(Math.round(width));
      }}
    >
      {children(size)}
    </ResponsiveContainer>
  );
}
