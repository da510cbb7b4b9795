import type { ReactElement } from "react";
import type { Glyph, Legend } from "./legend.ts";
import { hatchUrl, outlineOf, PILL_EDGES } from "./looks.ts";
import { Shape } from "./Marks.tsx";
import { FONT, INK, KIND_LOOKS, PAPER } from "./marks.ts";
import { round } from "./scale.ts";

interface LegendKeyProps {
  readonly legend: Legend;
  readonly hatches: string;
  readonly y: number;
}

/** The key under a timeline. It is part of the picture, so that a saved one explains itself. */
export function LegendKey({ legend, hatches, y }: LegendKeyProps): ReactElement {
  return (
    <g transform={`translate(0 ${round(y)})`} fontFamily={FONT} fontSize="14">
      {legend.entries.map((entry) => (
        <g key={entry.words}>
          <GlyphMark glyph={entry.glyph} x={entry.x} y={entry.y} hatches={hatches} />
          <text x={round(entry.textX)} y={round(entry.y + 5)} fill={INK}>
            {entry.words}
          </text>
        </g>
      ))}
    </g>
  );
}

interface GlyphProps {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly hatches: string;
}

/** The glyph of one entry of a key. */
export function GlyphMark({ glyph, x, y, hatches }: GlyphProps): ReactElement {
  if (glyph.form === "shape") return <Shape event={glyph} x={x} y={y} />;
  if (glyph.form === "about") {
    return (
      <text x={round(x)} y={round(y + 6)} textAnchor="middle" fontSize="17" fontWeight="700" fill={INK}>
        ~
      </text>
    );
  }
  if (glyph.form === "tick") return <TickGlyph glyph={glyph} x={x} y={y} />;
  const box = { x: round(x - 17), y: round(y - 9), width: 34, height: 18 };
  if (glyph.form === "pill") {
    const { colour, widthPx, dash } = PILL_EDGES[glyph.edge ?? "plain"];
    const strokeDasharray = dash.join(" ") || undefined;
    return (
      <rect {...box} rx="9" fill={PAPER} stroke={colour} strokeWidth={widthPx} strokeDasharray={strokeDasharray} />
    );
  }
  if (glyph.form === "hatch")
    return <rect {...box} {...outlineOf("visit", "took-place")} fill={hatchUrl(hatches, "visit")} />;
  const { fill, edge } = KIND_LOOKS.intervention;
  return <rect {...box} y={round(y - 6)} height={12} fill={fill} stroke={edge} strokeWidth="1.5" />;
}

const TICK_PX = 14;

function TickGlyph({ glyph, x, y }: { readonly glyph: Extract<Glyph, { form: "tick" }>; x: number; y: number }) {
  const { fill, widthPx, isHalf, edge } = glyph;
  const [left, top, heightPx] = [round(x - widthPx / 2), round(y - TICK_PX / 2), isHalf ? TICK_PX / 2 : TICK_PX];
  const insetPx = edge === null ? 0 : 1;
  return (
    <g>
      {edge !== null && <rect x={left} y={top} width={widthPx} height={heightPx} fill={edge} />}
      <rect
        x={left + insetPx}
        y={top + insetPx}
        width={widthPx - 2 * insetPx}
        height={heightPx - 2 * insetPx}
        fill={fill}
      />
    </g>
  );
}
