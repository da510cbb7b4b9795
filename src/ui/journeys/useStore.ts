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
  const windowOf = (range: string | null) => ranges.find(({ id }) => id === range)?.window;
  // A range that is not offered, as in an old link, is as none.
  const pressed = windowOf(view.range) ?? windowOf(first) ?? limits;
  const { window } = view;
  const asked = window ?? pressed;
  // One and the same while its limits hold: another would begin elsewhere for a moment, and take the focus from the mark it is on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for later is placed below
  const store = useMemo(() => windowStore(asked, limits), [limits]);
  useEffect(() => store.place(asked), [store, asked]);
  useEffect(() => store.onRest((rested) => onView({ ...view, range: null, window: rested })), [store, view, onView]);
  const rested = useMemo(() => clamped(asked, limits), [asked, limits]);
  return { store, rested };
}
