import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { dayAtX, pxPerDay, type Scale } from "./scale.ts";
import { panned, type TimeWindow, zoomed } from "./window.ts";

/** A hand that trembles is not a hand that drags. */
const LEAST_DRAG_PX = 5;
const WHEEL_STEP = 0.0022;

interface Drag {
  readonly x: number;
  readonly scale: Scale;
  hasMoved: boolean;
}

interface PointerHands {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

/** Dragging moves through time; the wheel zooms with Ctrl or Command only, so that the page still scrolls. */
export function usePointer(
  frame: RefObject<HTMLElement | null>,
  scale: Scale | null,
  onWindow: (window: TimeWindow) => void,
): PointerHands {
  const drag = useRef<Drag | null>(null);
  const latest = useRef({ scale, onWindow });
  useEffect(() => {
    latest.current = { scale, onWindow };
  });
  // React listens to the wheel passively, and then the browser zooms the page as well.
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const onWheel = (event: WheelEvent) => zoomByWheel(event, current, latest.current);
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, [frame]);

  return {
    onPointerDown: (event) => {
      drag.current = scale === null || event.button !== 0 ? null : { x: event.clientX, scale, hasMoved: false };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current === null || event.buttons === 0) return;
      const moved = event.clientX - current.x;
      if (!current.hasMoved && Math.abs(moved) < LEAST_DRAG_PX) return;
      // Captured only now: a press that is no drag must still reach the mark under it.
      if (!current.hasMoved) event.currentTarget.setPointerCapture(event.pointerId);
      current.hasMoved = true;
      onWindow(panned(current.scale.window, -moved / pxPerDay(current.scale)));
    },
    onPointerUp: () => {
      if (drag.current?.hasMoved !== true) drag.current = null;
    },
    onClickCapture: (event) => {
      if (drag.current?.hasMoved === true) event.stopPropagation();
      drag.current = null;
    },
  };
}

interface Latest {
  readonly scale: Scale | null;
  readonly onWindow: (window: TimeWindow) => void;
}

function zoomByWheel(event: WheelEvent, frame: HTMLElement, { scale, onWindow }: Latest): void {
  if (scale === null || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const centre = dayAtX(scale, event.clientX - frame.getBoundingClientRect().left);
  onWindow(zoomed(scale.window, { factor: Math.exp(event.deltaY * WHEEL_STEP), centre }));
}
