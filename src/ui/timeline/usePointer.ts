import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { dayAtX, pxPerDay, type Scale } from "./scale.ts";
import { panned, type TimeWindow, zoomed } from "./window.ts";

/** A hand that trembles is not a hand that drags. */
const LEAST_DRAG_PX = 5;
const WHEEL_STEP = 0.0022;
/** Two fingers that come closer than this pinch no more: their share of the picture could not be told. */
const LEAST_PINCH_PX = 12;

/** Where one finger, or the mouse, has gone down, and on what time. */
interface Drag {
  readonly x: number;
  readonly scale: Scale;
  hasMoved: boolean;
}

interface PointerHands {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

/**
 * Dragging moves through time, two fingers zoom; the wheel zooms with Ctrl or Command only, so that the page still
 * scrolls. The scale is asked for when a hand comes down, because time may have moved since the last drawing.
 */
export function usePointer(
  frame: RefObject<HTMLElement | null>,
  scaleNow: () => Scale | null,
  onWindow: (window: TimeWindow) => void,
): PointerHands {
  const drag = useRef<Drag | null>(null);
  const fingers = useRef(new Map<number, number>());
  const latest = useRef({ scaleNow, onWindow });
  useEffect(() => {
    latest.current = { scaleNow, onWindow };
  });
  // React listens to the wheel passively, and then the browser zooms the page as well.
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const onWheel = (event: WheelEvent) => zoomByWheel(event, current, latest.current);
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, [frame]);

  const leave = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    if (drag.current?.hasMoved !== true) drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (isOfOtherFrame(event, frame.current)) return;
      const scale = scaleNow();
      fingers.current.set(event.pointerId, event.clientX);
      drag.current = scale === null || event.button !== 0 ? null : { x: event.clientX, scale, hasMoved: false };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current === null || event.buttons === 0) return;
      const isPinch = fingers.current.size === 2;
      const window = isPinch ? pinched(event, fingers.current, scaleNow()) : dragged(event, current);
      fingers.current.set(event.pointerId, event.clientX);
      if (window === null) return;
      // Captured only now: a press that is no drag must still reach the mark under it.
      if (!current.hasMoved) event.currentTarget.setPointerCapture(event.pointerId);
      current.hasMoved = true;
      onWindow(window);
    },
    onPointerUp: leave,
    onPointerCancel: leave,
    onClickCapture: (event) => {
      if (drag.current?.hasMoved === true) event.stopPropagation();
      drag.current = null;
    },
  };
}

/** A timeline may lie within another: a hand belongs to the one it came down on. */
function isOfOtherFrame({ target }: { readonly target: EventTarget | null }, own: HTMLElement | null): boolean {
  if (!(target instanceof Element)) return false;
  // Words in a panel are there to be read and copied.
  return target.closest(".csi-cluster") !== null || target.closest(".csi-timeline__frame") !== own;
}

/** The window after a drag; null while the hand only trembles. */
function dragged({ clientX }: PointerEvent<HTMLElement>, { x, scale, hasMoved }: Drag): TimeWindow | null {
  if (!hasMoved && Math.abs(clientX - x) < LEAST_DRAG_PX) return null;
  return panned(scale.window, (x - clientX) / pxPerDay(scale));
}

/** The window after one of two fingers has moved: the days under both stay under them. */
function pinched(
  { pointerId, clientX, currentTarget }: PointerEvent<HTMLElement>,
  fingers: ReadonlyMap<number, number>,
  scale: Scale | null,
): TimeWindow | null {
  const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
  const before = fingers.get(pointerId);
  if (scale === null || other === undefined || before === undefined) return null;
  const apart = Math.abs(clientX - other);
  if (apart < LEAST_PINCH_PX || Math.abs(before - other) < LEAST_PINCH_PX) return null;
  const factor = Math.abs(before - other) / apart;
  // Each finger tells of itself: while one moves, the day under the other keeps its place.
  const still = other - currentTarget.getBoundingClientRect().left;
  return zoomed(scale.window, { factor, centre: dayAtX(scale, still) });
}

interface Latest {
  readonly scaleNow: () => Scale | null;
  readonly onWindow: (window: TimeWindow) => void;
}

function zoomByWheel(event: WheelEvent, frame: HTMLElement, { scaleNow, onWindow }: Latest): void {
  const scale = scaleNow();
  if (scale === null || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (isOfOtherFrame(event, frame)) return;
  const centre = dayAtX(scale, event.clientX - frame.getBoundingClientRect().left);
  onWindow(zoomed(scale.window, { factor: Math.exp(event.deltaY * WHEEL_STEP), centre }));
}
