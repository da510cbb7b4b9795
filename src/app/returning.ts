import { foundAgain } from "./focusMark.ts";
import type { Place } from "./places.ts";

/** What says that the reader goes on by themselves. */
const HANDS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
/** Data and pictures come a moment after their screen, and push what stands below them. */
const STEADY_MS = 500;
const LONGEST_MS = 10_000;

/**
 * Puts a reader back where they were, and keeps them there while the screen is drawn around them, until they do
 * something. Where what had the focus is no more, the heading has it.
 */
export function putBack(place: Place): () => void {
  let frame = 0;
  let begun = 0;
  let changed = 0;
  let height = -1;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const hand of HANDS) removeEventListener(hand, stop, true);
  };
  const look = (now: number) => {
    begun ||= now;
    const { scrollHeight } = document.documentElement;
    if (scrollHeight !== height) changed = now;
    height = scrollHeight;
    const isDone = [goDown(place), giveFocus(place)].every(Boolean);
    if (now - begun > LONGEST_MS || (isDone && now - changed > STEADY_MS)) stop();
    else frame = requestAnimationFrame(look);
  };
  for (const hand of HANDS) addEventListener(hand, stop, { capture: true, passive: true });
  frame = requestAnimationFrame(look);
  return stop;
}

/** Whether the page is long enough already. */
function goDown({ top }: Place): boolean {
  if (Math.abs(scrollY - top) > 1) scrollTo(0, top);
  return Math.abs(scrollY - top) <= 1;
}

/** Whether the focus is where it was. */
function giveFocus({ focus, isLoadedAnew }: Place): boolean {
  if (isLoadedAnew) return true;
  const wanted = focus === null ? null : foundAgain(focus);
  if (wanted !== null && document.activeElement !== wanted) wanted.focus({ preventScroll: true });
  if (wanted !== null && document.activeElement === wanted) return true;
  if (document.activeElement === document.body) {
    document.querySelector<HTMLElement>("main h1:not([data-waiting])")?.focus({ preventScroll: true });
  }
  return focus === null && document.activeElement !== document.body;
}
