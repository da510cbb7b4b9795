import type { BarBox } from "./barLayout.ts";
import { type Fill, patternUrl } from "./patterns.tsx";

interface FilledProps {
  readonly chart: string;
  /** The kind whose pattern it takes. */
  readonly kind: string;
  readonly fill: Fill;
  readonly box: BarBox;
}

/** A box filled with the pattern of its kind, with the kind's dark edge drawn inside it, so that neighbours do not overlap. */
export function Filled({ chart, kind, fill, box }: FilledProps) {
  return (
    <rect
      x={box.x + 0.75}
      y={box.y + 0.75}
      width={Math.max(0, box.width - 1.5)}
      height={Math.max(0, box.height - 1.5)}
      fill={patternUrl(chart, kind)}
      stroke={fill.edge}
      strokeWidth={1.5}
      strokeDasharray={fill.dash}
    />
  );
}
