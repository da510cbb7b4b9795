import { useEffect, useMemo } from "react";
import type { TimeWindow } from "#ui/timeline/window.ts";
import type { Offered } from "./ranges.ts";
import { type WindowStore, windowStore } from "./windowStore.ts";

interface Chosen {
  readonly range: string | null;
  readonly window: TimeWindow | null;
}

/** The time drawn, from what the reader has chosen; told back when the hand has rested. */
export function useStore<View extends Chosen>(offered: Offered, view: View, onView: (view: View) => void): WindowStore {
  const { limits, ranges, first } = offered;
  const pressed = ranges.find(({ id }) => id === (view.range ?? first))?.window ?? limits;
  const store = useMemo(() => windowStore(pressed, limits), [limits, pressed]);
  const { window } = view;
  useEffect(() => store.place(window ?? pressed), [store, window, pressed]);
  useEffect(() => store.onRest((rested) => onView({ ...view, range: null, window: rested })), [store, view, onView]);
  return store;
}
