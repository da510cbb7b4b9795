import { memo, type ReactElement } from "react";
import { Mark } from "./Marks.tsx";
import { FUTURE, INK, PAPER, TARGET_PX } from "./marks.ts";
import type { LabelLine, PlacedLabel, PlacedMark } from "./placed.ts";
import { round } from "./scale.ts";
import { markName } from "./speech.ts";
import { markStop } from "./stops.ts";

/** What a reader's hands do to a drawing; without them it is a picture. */
export interface DrawingHands {
  readonly onPress: (stop: string) => void;
  readonly onFocus: (stop: string) => void;
  readonly onToggle: (authority: string) => void;
}

interface MarkStopProps {
  readonly mark: PlacedMark;
  readonly hatches: string;
  readonly hands: DrawingHands | null;
  /** Whether the Tab key leads here: one mark of a picture at a time. */
  readonly isTabStop: boolean;
}

/** From line to line of a label: four lines below a mark must fit in two lines of the row. */
const LINE_PX = 15;

/** A mark with its words, as a picture or as a button with a name of its own. */
export const MarkStop = memo(function MarkStop({ mark, hatches, hands, isTabStop }: MarkStopProps): ReactElement {
  const { first } = mark;
  const record = isSeveral(mark)
    ? {}
    : { "data-record": first.record, ...(first.status === null ? {} : { "data-status": first.status }) };
  const button =
    hands === null
      ? {}
      : {
          role: "button",
          tabIndex: isTabStop ? 0 : -1,
          "aria-label": markName(mark),
          "data-stop": markStop(mark),
          onClick: () => hands.onPress(markStop(mark)),
          onFocus: () => hands.onFocus(markStop(mark)),
        };
  return (
    <g className="csi-mark" {...record} {...button}>
      {hands !== null && <Target mark={mark} />}
      <Mark mark={mark} hatches={hatches} />
      {mark.label !== null && <Label label={mark.label} />}
    </g>
  );
});

/** Whether it stands for several records, so that it has the name of none: a pill, or overlapping interventions. */
function isSeveral({ look, events }: PlacedMark): boolean {
  return look === "pill" || (look === "period" && events.length > 1);
}

/** What a pointer meets, at least 24 px wide and high; it is also the ring of the focus. */
function Target({ mark }: { readonly mark: PlacedMark }): ReactElement {
  const { extent, y } = mark;
  // A bar's own middle, which is not that of the shape on it where the bar is cut.
  const x = (extent.x0 + extent.x1) / 2;
  const half = Math.max((extent.x1 - extent.x0) / 2 + 4, TARGET_PX / 2);
  const height = TARGET_PX;
  return (
    <rect
      className="csi-mark__target"
      x={round(x - half)}
      y={round(y - height / 2)}
      width={round(2 * half)}
      height={height}
      fill="transparent"
    />
  );
}

function Label({ label }: { readonly label: PlacedLabel }): ReactElement {
  return (
    <text textAnchor={label.anchor} fontSize="14" fill={INK} {...haloOn(label.ground)}>
      {label.lines.map((line, index) => {
        const y = round(label.y + index * LINE_PX);
        return (
          <tspan key={y} x={round(label.x)} y={y}>
            <Words line={line} />
          </tspan>
        );
      })}
    </text>
  );
}

/** A rim in the colour of the ground, so that the lines of time do not run through the words. */
function haloOn(ground: PlacedLabel["ground"]): {
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly paintOrder?: string;
} {
  return ground === "bar" ? {} : { stroke: ground === "ahead" ? FUTURE : PAPER, strokeWidth: 4, paintOrder: "stroke" };
}

function Words({ line }: { readonly line: LabelLine }): ReactElement {
  return (
    <>
      {line.strong !== "" && <tspan fontWeight="700">{line.strong}</tspan>}
      {line.plain}
    </>
  );
}
