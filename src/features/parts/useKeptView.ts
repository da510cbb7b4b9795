import { useCallback, useEffect, useRef, useState } from "react";
import type { World } from "#features/world.ts";
import type { TimelineView } from "#ui/timeline/view.ts";
import { keepView, viewInAddress } from "./timelineAddress.ts";

/** The address follows a hand when it rests: at every frame the whole house would be drawn again. */
const SETTLE_MS = 250;

/** What a reader has chosen of a timeline, kept in the address. */
export function useKeptView(world: World): readonly [TimelineView, (view: TimelineView) => void] {
  const [view, setView] = useState<TimelineView>(() => viewInAddress(world));
  const latest = useRef(world);
  useEffect(() => {
    latest.current = world;
  });
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(settling.current), []);
  const change = useCallback((next: TimelineView) => {
    setView(next);
    clearTimeout(settling.current);
    settling.current = setTimeout(() => keepView(latest.current, next), SETTLE_MS);
  }, []);
  return [view, change];
}
