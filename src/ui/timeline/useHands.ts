import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { FACTORS, STEPS } from "./keys.ts";
import { eventKey } from "./placed.ts";
import type { Plan } from "./planned.ts";
import { markOf, stopIn, walkRows } from "./stops.ts";
import { type Step, walk } from "./walk.ts";
import { bringing, spanOf, type TimeWindow, zoomed } from "./window.ts";

interface Handed {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly plan: Plan;
  readonly events: readonly TimelineEvent[];
  readonly onWindow: (window: TimeWindow) => void;
  readonly onPress: (stop: string) => void;
}

interface Hands {
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
  const stop = stopIn(plan, wanted);

  useEffect(() => {
    if (!mustFocus.current || stop === null) return;
    mustFocus.current = false;
    svg.current?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(stop)}"]`)?.focus();
  });

  const focusOn = (next: string) => {
    mustFocus.current = true;
    setWanted(next);
  };
  const go = ({ stop: next, window }: Way) => {
    if (window !== null) onWindow(window);
    if (next !== null) focusOn(next);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const act = actOf(key);
    if (act === null) return;
    key.preventDefault();
    if (act.form === "step") go(stepped({ plan, events, stop }, act.step));
    else if (act.form === "zoom") go(closer({ plan, events, stop }, act.factor));
    else if (stop !== null) onPress(stop);
  };
  return { stop, onFocus: setWanted, onKeyDown, focusOn };
}

type Act =
  | { readonly form: "step"; readonly step: Step }
  | { readonly form: "zoom"; readonly factor: number }
  | { readonly form: "press" };

function actOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Act | null {
  // With Ctrl, Command or Alt these keys are the browser's.
  if (altKey || ctrlKey || metaKey) return null;
  const step = STEPS.get(key);
  if (step !== undefined) return { form: "step", step };
  const factor = FACTORS.get(key);
  if (factor !== undefined) return { form: "zoom", factor };
  return key === "Enter" || key === " " ? { form: "press" } : null;
}

interface Standing {
  readonly plan: Plan;
  readonly events: readonly TimelineEvent[];
  readonly stop: string | null;
}

/** Where a key leads: to a stop, and to another time where the stop is not drawn yet. */
interface Way {
  readonly stop: string | null;
  readonly window: TimeWindow | null;
}

function stepped({ plan, events, stop }: Standing, step: Step): Way {
  const next = walk(walkRows(plan), stop, step);
  const event = events.find((one) => eventKey(one) === next);
  if (next === null || event === undefined || markOf(plan, next) !== undefined) return { stop: next, window: null };
  const { window } = plan.frame.scale;
  // Of something longer than the window its beginning is brought in.
  const to = Math.min(event.end, event.start + spanOf(window) / 2) + 1;
  return { stop: next, window: bringing(window, { from: event.start, to }) };
}

function closer({ plan, events, stop }: Standing, factor: number): Way {
  const event = events.find((one) => eventKey(one) === stop);
  const { window } = plan.frame.scale;
  const middle = event === undefined ? Number.NaN : (event.start + event.end + 1) / 2;
  const centre = middle >= window.from && middle <= window.to ? middle : (window.from + window.to) / 2;
  return { stop, window: zoomed(window, { factor, centre }) };
}
