import { type PointerEvent, useRef } from "react";
import { dayAtX, type Scale } from "./scale.ts";
import { panned, type TimeWindow } from "./window.ts";

interface StripHold {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
}

/** The hand on a strip: a press beside the box brings it there; a drag moves it. */
export function useStripHold(
  scale: Scale,
  windowNow: () => TimeWindow,
  onWindow: (window: TimeWindow) => void,
): StripHold {
  const held = useRef({ day: 0, window: windowNow() });
  const dayUnder = (event: PointerEvent<Element>) =>
    dayAtX(scale, event.clientX - event.currentTarget.getBoundingClientRect().left);
  return {
    onPointerDown: (event) => {
      const day = dayUnder(event);
      const window = windowNow();
      const isBeside = day < window.from || day > window.to;
      const start = isBeside ? panned(window, day - (window.from + window.to) / 2) : window;
      held.current = { day, window: start };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (isBeside) onWindow(start);
    },
    onPointerMove: (event) => {
      if (event.buttons !== 0) onWindow(panned(held.current.window, dayUnder(event) - held.current.day));
    },
  };
}
