import { useEffect, useMemo } from "react";
import { clamped, type TimeWindow } from "#ui/timeline/window.ts";
import type { Offered } from "./ranges.ts";
import { type WindowStore, windowStore } from "./windowStore.ts";

interface Chosen {
  readonly range: string | null;
  readonly window: TimeWindow | null;
}

interface Kept {
  readonly store: WindowStore;
  /** The time on which the reader's hand has come to rest. */
  readonly rested: TimeWindow;
}

/** The time drawn, from what the reader has chosen; told back when the hand has rested. */
export function useStore<View extends Chosen>(offered: Offered, view: View, onView: (view: View) => void): Kept {
  const { limits, ranges, first } = offered;
  const pressed = ranges.find(({ id }) => id === (view.range ?? first))?.window ?? limits;
  const store = useMemo(() => windowStore(pressed, limits), [limits, pressed]);
  const { window } = view;
  useEffect(() => store.place(window ?? pressed), [store, window, pressed]);
  useEffect(() => store.onRest((rested) => onView({ ...view, range: null, window: rested })), [store, view, onView]);
  const rested = useMemo(() => clamped(window ?? pressed, limits), [window, pressed, limits]);
  return { store, rested };
}
