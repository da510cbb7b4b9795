import type { ReactElement } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { barArea, barEdge, GRADE_MARKS, hatchOf, hatchUrl, outlineOf, PILL_EDGES } from "./looks.ts";
import { HATCH_HEIGHT_PX, INK, KIND_LOOKS, LEAST_DISC_PX, PAPER, SHAPES, SPAN_HEIGHT_PX, UNRECORDED } from "./marks.ts";
import { PeriodMark } from "./PeriodMark.tsx";
import type { PlacedMark, SharedBar } from "./placed.ts";
import { round } from "./scale.ts";

interface MarkProps {
  readonly mark: PlacedMark;
  /** The name of this picture's hatches. */
  readonly hatches: string;
}

/** A mark as its look says, around its place. */
export function Mark({ mark, hatches }: MarkProps): ReactElement {
  if (mark.look === "pill") return <Pill mark={mark} />;
  if (mark.look === "period") return <PeriodMark mark={mark} hatches={hatches} />;
  if (mark.look === "hatch") return <HatchedBar mark={mark} hatches={hatches} />;
  if (mark.look === "bar") return <SpanBar mark={mark} />;
  const hatch = mark.isVague === true ? hatchUrl(hatches, hatchOf(mark.first.kind, mark.first.state)) : null;
  return <Shape event={mark.first} x={mark.x} y={mark.y} hatch={hatch} />;
}

interface ShapeProps {
  readonly event: Pick<TimelineEvent, "kind" | "state"> & Partial<Pick<TimelineEvent, "grade">>;
  readonly x: number;
  readonly y: number;
  /** Where its hatch is found, of a date that is not closely known. */
  readonly hatch?: string | null;
}

/** The kind's shape: filled, outlined, with a dot, a question mark, or the letter of a report's overall grade. */
export function Shape({ event, x, y, hatch = null }: ShapeProps): ReactElement {
  const { kind, state, grade = null } = event;
  const graded = grade === null ? null : GRADE_MARKS[grade];
  const outline = outlineOf(kind, state);
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <path d={SHAPES[kind]} {...outline} fill={hatch ?? graded?.fill ?? outline.fill} />
      {graded !== null && (
        <text y="4.5" textAnchor="middle" fontSize="12" fontWeight="700" fill={graded.ink}>
          {graded.letter}
        </text>
      )}
      {state === "computed" && <circle r="2" fill={KIND_LOOKS[kind].edge} />}
      {state === "not-recorded" && <Sign words="?" />}
    </g>
  );
}

function HatchedBar({ mark, hatches }: MarkProps): ReactElement {
  const { first, extent, x, y, hasShape, cut, bar } = mark;
  const outline = outlineOf(first.kind, first.state);
  const heightPx = bar?.heightPx ?? HATCH_HEIGHT_PX;
  const box = { top: y - heightPx / 2, heightPx, cut };
  const hasRoom = extent.x1 - extent.x0 >= LEAST_DISC_PX;
  const strokeWidth = heightPx < HATCH_HEIGHT_PX ? 1 : outline.strokeWidth;
  return (
    <g>
      <path d={barArea(extent, box)} fill={hatchUrl(hatches, hatchOf(first.kind, first.state))} />
      <path d={barEdge(extent, box)} {...outline} strokeWidth={strokeWidth} fill="none" />
      {bar !== undefined && <Stem bar={bar} y={y} colour={outline.stroke} />}
      {hasShape ? (
        <Shape event={first} x={bar?.shapeX ?? x} y={bar?.shapeY ?? y} />
      ) : (
        hasRoom && <Disc event={first} x={x} y={y} />
      )}
    </g>
  );
}

/** What joins a slim bar with its shape above or below it. */
function Stem({ bar, y, colour }: { readonly bar: SharedBar; readonly y: number; readonly colour: string }) {
  const { shapeX, shapeY, stemPx } = bar;
  if (shapeY === y) return null;
  return <path d={`M${round(shapeX)} ${round(shapeY)}V${round(y)}`} stroke={colour} strokeWidth={stemPx} />;
}

/** A white disc with what the bar must say: "?" before "~", because nothing recorded weighs more than about. */
function Disc({
  event,
  x,
  y,
}: {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
}): ReactElement | null {
  const sign = event.state === "not-recorded" ? "?" : event.isAbout ? "~" : null;
  if (sign === null) return null;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <circle r="8" fill={PAPER} />
      <Sign words={sign} />
    </g>
  );
}

function SpanBar({ mark }: { readonly mark: PlacedMark }): ReactElement {
  const { first, extent, y, cut } = mark;
  const box = { top: y - SPAN_HEIGHT_PX / 2, heightPx: SPAN_HEIGHT_PX, cut };
  const outline = outlineOf(first.kind, first.state);
  return (
    <>
      <path d={barArea(extent, box)} fill={outline.fill} />
      <path d={barEdge(extent, box)} {...outline} fill="none" />
    </>
  );
}

const PILL_HEIGHT_PX = 22;

function Pill({ mark }: { readonly mark: PlacedMark }): ReactElement {
  const { extent, x, y, count } = mark;
  const edge = PILL_EDGES[mark.edge ?? "plain"];
  return (
    <g>
      <rect
        x={round(extent.x0)}
        y={round(y - PILL_HEIGHT_PX / 2)}
        width={round(extent.x1 - extent.x0)}
        height={PILL_HEIGHT_PX}
        rx={PILL_HEIGHT_PX / 2}
        fill={PAPER}
        stroke={edge.colour}
        strokeWidth={edge.widthPx}
        strokeDasharray={edge.dash.join(" ") || undefined}
      />
      <text x={round(x)} y={round(y + 5)} textAnchor="middle" fontSize="14" fontWeight="700" fill={INK}>
        {count}
      </text>
    </g>
  );
}

function Sign({ words }: { readonly words: "?" | "~" }): ReactElement {
  const isTilde = words === "~";
  return (
    <text
      y={isTilde ? 5.5 : 4.5}
      textAnchor="middle"
      fontSize={isTilde ? 17 : 12}
      fontWeight="700"
      fill={isTilde ? INK : UNRECORDED}
    >
      {words}
    </text>
  );
}
