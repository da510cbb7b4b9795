import type { ReactNode } from "react";

const FONT = 'Arial, "Liberation Sans", sans-serif';
const WORDS_PX = 14;
export const AXIS_PX = 13;

interface WordsProps {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly children: ReactNode;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  readonly isMuted?: boolean;
  readonly sizePx?: number;
}

/** Words in a chart. A white edge keeps them readable where a fine line runs behind. */
export function Words({ x, y, children, anchor = "start", isBold, isMuted, sizePx = WORDS_PX }: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontFamily={FONT}
      fontSize={sizePx}
      fontWeight={isBold ? 700 : 400}
      fill={isMuted ? "#505A5F" : "#0B0C0C"}
      stroke="#FFFFFF"
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
