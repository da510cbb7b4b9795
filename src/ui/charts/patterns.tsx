export type PatternName = "solid" | "diagonal" | "cross" | "dots" | "horizontal" | "empty";

/** How a kind of bar is filled. The pattern says as much as the colour, so that the bars survive a black-and-white printer. */
export interface Fill {
  readonly colour: string;
  readonly edge: string;
  readonly pattern: PatternName;
  /** Dashes of the edge, for what is not known or not exact. */
  readonly dash?: string;
  /** What the pattern is drawn on; white where nothing is said. */
  readonly ground?: string;
}

const NAVY: Fill = { colour: "#12436D", edge: "#0B2A45", pattern: "solid" };

/** The data's colours in their order. No colour means good or bad. */
const FILLS: readonly Fill[] = [
  NAVY,
  { colour: "#28A197", edge: "#10655E", pattern: "diagonal" },
  { colour: "#801650", edge: "#5A0F38", pattern: "cross" },
  { colour: "#F46A25", edge: "#9A3F10", pattern: "dots" },
  { colour: "#3D3D3D", edge: "#1F1F1F", pattern: "horizontal" },
  { colour: "#A285D1", edge: "#59438A", pattern: "empty" },
];

export const PALETTE_SIZE = FILLS.length;

/** The fill of the so-manyth kind; after the last the first comes again. */
export function fillAt(place: number): Fill {
  return FILLS[place % FILLS.length] ?? NAVY;
}

/** What a bar's `fill` refers to; `chart` is the chart's own id, so that two charts on a page never share a pattern. */
export function patternUrl(chart: string, name: string): string {
  return `url(#${patternId(chart, name)})`;
}

function patternId(chart: string, name: string): string {
  return `${chart}-${name}`.replace(/[^\w-]/g, "_");
}

interface PatternsProps {
  readonly chart: string;
  readonly fills: readonly { readonly id: string; readonly fill: Fill }[];
}

/** The patterns that one chart's bars refer to. */
export function Patterns({ chart, fills }: PatternsProps) {
  return (
    <defs>
      {fills.map(({ id, fill }) => (
        <pattern key={id} id={patternId(chart, id)} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} fill={fill.pattern === "solid" ? fill.colour : (fill.ground ?? "#FFFFFF")} />
          <Lines fill={fill} />
        </pattern>
      ))}
    </defs>
  );
}

/** The drawing of one tile, made to meet its neighbours without a seam. */
function Lines({ fill: { pattern, colour } }: { readonly fill: Fill }) {
  if (pattern === "solid") return null;
  if (pattern === "empty") return <rect width={8} height={8} fill={colour} fillOpacity={0.28} />;
  if (pattern === "horizontal") return <path d="M0 2h8M0 6h8" stroke={colour} strokeWidth={1.6} />;
  if (pattern === "dots") {
    return (
      <g fill={colour}>
        <circle cx={2} cy={2} r={1.7} />
        <circle cx={6} cy={6} r={1.7} />
      </g>
    );
  }
  const falling = "M-2 6l4 4M-2 -2l12 12M6 -2l4 4";
  const rising = "M-2 2l4-4M-2 10l12-12M6 10l4-4";
  return (
    <path
      d={pattern === "cross" ? `${rising}${falling}` : rising}
      stroke={colour}
      strokeWidth={pattern === "cross" ? 1.6 : 2.8}
    />
  );
}
