import { type ReactElement, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { TimelineChart } from "#ui/timeline/TimelineChart.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { OPENED_GAP_PX, openedAmong, shifted, shownOf } from "./openedPlan.ts";
import type { JourneyPictureProps } from "./pictureProps.ts";

interface OpenedRowProps extends Pick<JourneyPictureProps, "scene" | "store" | "tag" | "onOpen" | "onOpened"> {
  readonly authority: string;
}

/** A council's events by kind, with their words, under its row: the same time, by the same clock. */
export function OpenedRow({ scene, store, tag, authority, onOpen, onOpened }: OpenedRowProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const window = useSyncExternalStore(store.subscribe, store.get);
  const row = scene.order.findIndex((council) => scene.journeys.councils[council]?.authority.id === authority);
  const council = scene.order[row];
  const journey = council === undefined ? undefined : scene.journeys.councils[council];
  const zero = scene.clock === "months" ? (journey?.monthZero ?? 0) : 0;
  const events = useMemo(() => (council === undefined ? [] : shownOf(scene, council)), [scene, council]);
  const plan = useMemo(() => openedAmong(scene, council ?? -1, { events, window }), [scene, council, events, window]);
  // Its rows below make way for it: how high it stands is known only once its words are placed.
  useLayoutEffect(() => onOpened(authority, plan.heightPx + OPENED_GAP_PX), [authority, plan.heightPx, onOpened]);
  if (row < 0 || journey === undefined) return null;
  const state = {
    window: shifted(window, zero),
    shown: events,
    opened: new Set<string>(),
    toggleCouncil: () => undefined,
    setWindow: (next: TimeWindow) => store.set(shifted(next, -zero)),
  };
  return (
    <div ref={box} className="csi-journeys__opened" style={{ top: (scene.tops[row] ?? 0) + scene.rowPx }}>
      <TimelineChart
        plan={plan}
        state={state}
        name={`${journey.authority.name} by kind, ${events.length} events`}
        asAtWords={scene.clock === "months" ? "" : tag}
        onOpen={onOpen}
        hasKey={false}
      />
    </div>
  );
}
