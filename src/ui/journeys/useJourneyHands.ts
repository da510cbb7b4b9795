import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FACTORS, STEPS } from "#ui/timeline/keys.ts";
import type { Step } from "#ui/timeline/walk.ts";
import { zoomed } from "#ui/timeline/window.ts";
import { type Scene, sheetOf } from "./scene.ts";
import type { Spot } from "./spots.ts";
import { type Stop, spotOf, stepped } from "./walkJourneys.ts";
import type { WindowStore } from "./windowStore.ts";

/** Where a reader stands is kept by council, not by row: rows change places and go. */
interface Wanted {
  readonly council: number | null;
  readonly event: number | null;
}

const AT_FIRST_NAME: Stop = { row: 0, event: null };

interface Handed {
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly onToggle: (authority: string) => void;
  readonly onPress: (row: number, spot: Spot) => void;
  /** Called when the reader walks on: what was open about another event closes. */
  readonly onMove: () => void;
}

export interface JourneyHands {
  readonly stop: Stop;
  readonly stopRef: RefObject<HTMLButtonElement | null>;
  readonly onKeyDown: (key: KeyboardEvent<HTMLElement>) => void;
  /** Puts the reader on an event or a name, without moving the focus. */
  readonly standOn: (stop: Stop) => void;
  /** Brings the focus to where the reader stands. */
  readonly focus: () => void;
  readonly press: () => void;
}

/** Where the reader stands among the rows as they are now; `again` asks for another drawing of the same place. */
function useStop(order: Scene["order"]) {
  const [wanted, setWanted] = useState<Wanted>({ council: null, event: null });
  const row = wanted.council === null ? -1 : order.indexOf(wanted.council);
  const stop = useMemo<Stop>(() => (row < 0 ? AT_FIRST_NAME : { row, event: wanted.event }), [row, wanted.event]);
  const standOn = useCallback(
    (next: Stop) => setWanted({ council: order[next.row] ?? null, event: next.event }),
    [order],
  );
  return { stop, standOn, again: () => setWanted({ ...wanted }) };
}

/** The walk of the arrow keys over the rows: along events, from council to council, closer and farther. */
export function useJourneyHands({ scene, store, onToggle, onPress, onMove }: Handed): JourneyHands {
  const { stop, standOn, again } = useStop(scene.order);
  const stopRef = useRef<HTMLButtonElement>(null);
  const rows = useRef<HTMLElement | null>(null);
  const mustFocus = useRef(false);

  // The mark's button comes with the next drawing, so the focus follows it.
  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    focusStop();
  });

  function focusStop(): void {
    const name = rows.current?.querySelector<HTMLElement>(`[data-row="${stop.row}"]`);
    const target = stop.event === null ? name : stopRef.current;
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }

  function go(next: Stop): void {
    mustFocus.current = true;
    standOn(next);
    onMove();
  }

  function step(by: Step): void {
    const way = stepped(scene, { window: store.get(), stop }, by);
    if (way.window !== null) store.set(way.window);
    go(way.stop);
  }

  function zoom(factor: number): void {
    const window = store.get();
    const spot = spotOf(scene, window, stop);
    const { x0, x1 } = sheetOf(scene, window);
    const share = spot === null ? 0.5 : (spot.x - x0) / (x1 - x0);
    store.set(zoomed(window, { factor, centre: window.from + share * (window.to - window.from) }));
    mustFocus.current = true;
    again();
  }

  function press(): void {
    const council = scene.journeys.councils[scene.order[stop.row] ?? -1];
    const spot = spotOf(scene, store.get(), stop);
    if (spot !== null) onPress(stop.row, spot);
    else if (stop.event === null && council !== undefined) onToggle(council.authority.id);
  }

  return {
    stop,
    stopRef,
    standOn,
    focus: focusStop,
    press,
    onKeyDown: (key) => {
      rows.current = key.currentTarget;
      if (key.altKey || key.ctrlKey || key.metaKey || isElsewhere(key)) return;
      const by = STEPS.get(key.key);
      const factor = FACTORS.get(key.key);
      if (by === undefined && factor === undefined) return;
      key.preventDefault();
      if (by !== undefined) step(by);
      else if (factor !== undefined) zoom(factor);
    },
  };
}

/** Whether a key was pressed in an open row or in a panel, which have keys of their own. */
function isElsewhere(key: KeyboardEvent<HTMLElement>): boolean {
  return (key.target as Element).closest(".csi-journeys__opened, .csi-cluster") !== null;
}
