import type { ReactElement } from "react";
import type { DrawingHands } from "./MarkStop.tsx";
import { INK, PETROL } from "./marks.ts";
import { ARROW_PX } from "./plan.ts";
import type { PlannedRow } from "./planned.ts";
import { nameStop } from "./stops.ts";

interface RowNameProps {
  readonly row: PlannedRow;
  readonly hands: DrawingHands | null;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

const LINE_PX = 15;

/** The name of a row; a council's name opens and closes its rows by kind. */
export function RowName({ row, hands, isOpen, isTabStop }: RowNameProps): ReactElement {
  const { authority, form } = row;
  if (authority === null || hands === null) return <Name row={row} x={0} />;
  const toggle = () => hands.onToggle(authority);
  const stop = nameStop(row) ?? row.key;
  const top = row.nameY - 19;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button element
    <g
      className="csi-mark csi-mark--name"
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={`${row.name}, rows by kind`}
      data-stop={stop}
      onClick={toggle}
      onFocus={() => hands.onFocus(stop)}
    >
      <rect
        className="csi-mark__target"
        x="0"
        y={top}
        width={form === "heading" ? 240 : 118}
        height={28}
        fill="transparent"
      />
      <path
        d={isOpen ? "M1 0H10L5.5 6Z" : "M2 -1.5V7.5L8 3Z"}
        transform={`translate(0 ${row.nameY - 8})`}
        fill={PETROL}
      />
      <Name row={row} x={ARROW_PX} />
    </g>
  );
}

function Name({ row, x }: { readonly row: PlannedRow; readonly x: number }): ReactElement {
  const size = row.form === "kind" ? 15 : 14;
  return (
    <text
      x={x}
      y={row.nameY}
      fontSize={row.form === "heading" ? 16 : size}
      fontWeight={row.form === "council" ? 400 : 700}
      fill={INK}
    >
      {row.nameLines.map((line, index) => (
        <tspan key={line} x={x} y={row.nameY + index * LINE_PX}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
