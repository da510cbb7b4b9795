import type { TimelineEvent } from "#domain/timeline/event.ts";
import { HALF_MARK_PX, LEAST_BAR_PX } from "./marks.ts";
import type { Cut, Extent, Frame, Look } from "./placed.ts";
import { type Scale, xOf, xOfMiddle } from "./scale.ts";

/** An event as a mark on the line of time, before anything is known of its neighbours. */
export interface Body {
  readonly event: TimelineEvent;
  readonly look: Look;
  readonly extent: Extent;
  readonly x: number;
  readonly cut: Cut;
}

export const WHOLE: Cut = { before: false, after: false };

/** A span narrower than this is drawn as its kind's shape, which is easier to tell from others than a sliver. */
const LEAST_SPAN_PX = 14;
/** A question mark has room in a hatched bar from this width. */
const LEAST_QUESTION_PX = 18;

export function bodyOf(event: TimelineEvent, frame: Frame): Body {
  const { scale } = frame;
  if (event.form === "period") return barBody(event, scale, { look: "period", extent: drawnExtent(event, scale) });
  if (event.form === "imprecise") return impreciseBody(event, scale);
  const extent = drawnExtent(event, scale);
  const isBar = event.form === "span" && extent.x1 - extent.x0 >= LEAST_SPAN_PX;
  return isBar ? barBody(event, scale, { look: "bar", extent }) : shapeBody(event, scale);
}

function impreciseBody(event: TimelineEvent, scale: Scale): Body {
  const extent = widened(drawnExtent(event, scale));
  // A white bar with grey dashes must say why it is white: without room for its "?" it is drawn as a shape, which has it.
  if (event.state === "not-recorded" && extent.x1 - extent.x0 < LEAST_QUESTION_PX) return shapeBody(event, scale);
  return barBody(event, scale, { look: "hatch", extent });
}

function shapeBody(event: TimelineEvent, scale: Scale): Body {
  const middle = xOfMiddle(scale, (event.start + event.end) / 2);
  const x = Math.min(Math.max(middle, scale.x0), scale.x1);
  return { event, look: "shape", x, extent: { x0: x - HALF_MARK_PX, x1: x + HALF_MARK_PX }, cut: WHOLE };
}

function barBody(event: TimelineEvent, scale: Scale, drawn: { look: Look; extent: Extent }): Body {
  const x0 = Math.max(drawn.extent.x0, scale.x0);
  const x1 = Math.min(drawn.extent.x1, scale.x1);
  // Of a bar that only just reaches into the window a sliver is left; it keeps its least width.
  const extent = x1 - x0 >= LEAST_BAR_PX ? { x0, x1 } : within(widened({ x0, x1 }), scale);
  const cut = { before: drawn.extent.x0 < scale.x0, after: drawn.extent.x1 > scale.x1 };
  return {
    event,
    look: drawn.look,
    extent,
    x: drawn.look === "hatch" ? signX(drawn.extent, extent) : middle(extent),
    cut,
  };
}

/** Where what a hatched bar says stands: in the middle of its whole time, or as near to it as what is drawn reaches. */
function signX(whole: Extent, { x0, x1 }: Extent): number {
  const side = Math.min((x1 - x0) / 2, HALF_MARK_PX + 1);
  return Math.min(Math.max(middle(whole), x0 + side), x1 - side);
}

function middle({ x0, x1 }: Extent): number {
  return (x0 + x1) / 2;
}

function within({ x0, x1 }: Extent, scale: Scale): Extent {
  if (x0 < scale.x0) return { x0: scale.x0, x1: scale.x0 + LEAST_BAR_PX };
  return x1 > scale.x1 ? { x0: scale.x1 - LEAST_BAR_PX, x1: scale.x1 } : { x0, x1 };
}

function drawnExtent(event: TimelineEvent, scale: Scale): Extent {
  const x1 = event.isOpenEnd ? scale.x1 : xOf(scale, event.end + 1);
  return { x0: xOf(scale, event.start), x1 };
}

function widened({ x0, x1 }: Extent): Extent {
  const lack = Math.max(0, LEAST_BAR_PX - (x1 - x0)) / 2;
  return { x0: x0 - lack, x1: x1 + lack };
}
