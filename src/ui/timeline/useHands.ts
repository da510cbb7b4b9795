import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { eventKey } from "./placed.ts";
import type { Plan } from "./plan.ts";
import { stopIn, walkRows } from "./stops.ts";
import { type Step, walk } from "./walk.ts";
import { bringing, spanOf, type TimeWindow, zoomed } from "./window.ts";

const STEPS: ReadonlyMap<string, Step> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowDown", "row-below"],
  ["ArrowUp", "row-above"],
  ["Home", "first"],
  ["End", "last"],
]);

export const CLOSER = 0.6;
export const FARTHER = 1 / CLOSER;
const FACTORS: ReadonlyMap<string, number> = new Map([
  ["+", CLOSER],
  ["=", CLOSER],
  ["-", FARTHER],
]);

interface Handed {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly plan: Plan | null;
  readonly events: readonly TimelineEvent[];
  readonly onWindow: (window: TimeWindow) => void;
  readonly onPress: (stop: string) => void;
}

export interface Hands {
  /** Where the Tab key arrives. */
  readonly stop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly focusOn: (stop: string) => void;
}

/** The walk of the arrow keys over a drawing of which only one mark is a stop of the Tab key. */
export function useHands({ svg, plan, events, onWindow, onPress }: Handed): Hands {
  const [wanted, setWanted] = useState<string | null>(null);
  // The mark may be drawn only after the window has moved, so the focus follows the drawing.
  const mustFocus = useRef(false);
  const stop = plan === null ? null : stopIn(plan, wanted);

  useEffect(() => {
    if (!mustFocus.current || stop === null) return;
    mustFocus.current = false;
    svg.current?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(stop)}"]`)?.focus();
  });

  const focusOn = (next: string) => {
    mustFocus.current = true;
    setWanted(next);
  };
  const step = (plan: Plan, by: Step) => {
    const next = walk(walkRows(plan), stop, by);
    if (next === null) return;
    const event = events.find((one) => eventKey(one) === next);
    const { window } = plan.frame.scale;
    const moved = event === undefined ? window : bringing(window, { from: event.start, to: Math.min(event.end, event.start + spanOf(window) / 2) + 1 });
    if (moved !== window && !isDrawn(plan, next)) onWindow(moved);
    focusOn(next);
  };
  const zoom = (plan: Plan, factor: number) => {
    const event = events.find((one) => eventKey(one) === stop);
    const { window } = plan.frame.scale;
    const centre = event === undefined ? (window.from + window.to) / 2 : (event.start + event.end + 1) / 2;
    onWindow(zoomed(window, { factor, centre }));
    if (stop !== null) focusOn(stop);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (plan === null || key.altKey || key.ctrlKey || key.metaKey) return;
    const by = STEPS.get(key.key);
    const factor = FACTORS.get(key.key);
    const isPress = key.key === "Enter" || key.key === " ";
    if (by === undefined && factor === undefined && !isPress) return;
    key.preventDefault();
    if (by !== undefined) step(plan, by);
    if (factor !== undefined) zoom(plan, factor);
    if (isPress && stop !== null) onPress(stop);
  };
  return { stop, onFocus: setWanted, onKeyDown, focusOn };
}

function isDrawn(plan: Plan, stop: string): boolean {
  return plan.rows.some((row) => row.marks.some((mark) => mark.events.some((event) => eventKey(event) === stop)));
}
