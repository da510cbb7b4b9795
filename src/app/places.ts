import { type FocusMark, markOf } from "./focusMark.ts";

/** Where the reader was on a step of the browser's history when they left it. */
export interface Place {
  readonly top: number;
  /** Null where nothing had the focus, or the page has been loaded anew since. */
  readonly focus: FocusMark | null;
  /** Loading anew puts the reader where they were, and leaves the focus to the browser. */
  readonly isLoadedAnew: boolean;
}

/** What marks a step of the history, and how far down the reader was on each: nothing else is kept, and not beyond the tab. */
interface Step {
  readonly step: number;
  readonly tops?: readonly (readonly [step: number, top: number])[];
}

/** So many steps back are as many as anybody goes. */
const MOST_STEPS = 100;

const places = new Map<number, Place>();
let here = 0;
let latest = 0;
let returned: Place | null = null;
let pressed: Element | null = null;

/** Takes the browser's own way from it: it would look for the place before the screen is drawn. */
export function beginPlaces(): void {
  history.scrollRestoration = "manual";
  const now = stepNow();
  for (const [step, top] of now?.tops ?? []) places.set(step, { top, focus: null, isLoadedAnew: false });
  latest = Math.max(0, now?.step ?? 0, ...places.keys());
  const place = places.get(now?.step ?? 0);
  if (place !== undefined) returned = { ...place, isLoadedAnew: true };
  here = now?.step ?? markNew();
  // A browser that loads the page anew takes nothing in any more.
  for (const sign of ["scrollend", "pagehide"] as const) addEventListener(sign, writePlaces);
  // Not every browser gives the focus to what is pressed with a mouse.
  addEventListener("click", notePressed, true);
}

/** Leaves the places with the step itself, so that they are there when the page is loaded anew. */
function writePlaces(): void {
  if (isElsewhere()) return;
  keepPlace();
  const tops = [...places].slice(-MOST_STEPS).map(([step, { top }]) => [step, top] as const);
  history.replaceState({ step: here, tops } satisfies Step, "");
}

function notePressed({ target }: Event): void {
  pressed = target instanceof Element ? target.closest("a") : null;
}

/** Where the reader was, if they came here by going back or forward, or loaded the page anew; null where they pressed on. */
export function returnedTo(): Place | null {
  return returned;
}

/** Whether the browser stands on another step than the one that is shown. */
export function isElsewhere(): boolean {
  return stepNow()?.step !== here;
}

/** To be called before anything of the screen is changed. */
export function keepPlace(): void {
  const focus = markOf(document.activeElement) ?? markOf(pressed);
  places.delete(here);
  places.set(here, { top: Math.round(scrollY), focus, isLoadedAnew: false });
}

/** The step that the browser stands on is the one shown from now on: one that is known, or a new one. */
export function arriveAtStep(): void {
  const now = stepNow();
  returned = now === null ? null : (places.get(now.step) ?? null);
  here = now?.step ?? markNew();
}

/** What marks a step that is about to be made. */
export function nextStep(): Step {
  latest += 1;
  return { step: latest };
}

function markNew(): number {
  const next = nextStep();
  history.replaceState(next, "");
  return next.step;
}

function stepNow(): Step | null {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "step" in state ? (state as Step) : null;
}
