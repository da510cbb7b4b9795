import { type ReactElement, useSyncExternalStore } from "react";
import { eventsWith } from "#domain/journeys/journeys.ts";
import { markName } from "#ui/timeline/speech.ts";
import type { Scene } from "./scene.ts";
import type { JourneyHands } from "./useJourneyHands.ts";
import { spotOf } from "./walkJourneys.ts";
import type { WindowStore } from "./windowStore.ts";

interface JourneyStopProps {
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly hands: JourneyHands;
}

/** The mark on which the reader stands, as a button over its picture: it takes the focus, and its name is spoken. */
export function JourneyStop({ scene, store, hands }: JourneyStopProps): ReactElement | null {
  const window = useSyncExternalStore(store.subscribe, store.get);
  const { stop } = hands;
  if (stop.event === null) return null;
  const spot = spotOf(scene, window, stop);
  const council = scene.order[stop.row];
  if (spot === null || council === undefined) return null;
  const events = eventsWith(scene.journeys, council, spot.events);
  const [chosen] = eventsWith(scene.journeys, council, [spot.chosen]);
  if (chosen === undefined) return null;
  const left = Math.min(spot.x - 12, spot.x0 - 4);
  return (
    <button
      // A new button for each event: a screen reader speaks what has newly got the focus.
      key={`${stop.row}:${spot.chosen}:${events.length}`}
      ref={hands.stopRef}
      type="button"
      className="csi-journeys__stop"
      style={{
        left,
        top: (scene.tops[stop.row] ?? 0) + scene.rowPx / 2 - 13,
        width: Math.max(spot.x + 12, spot.x1 + 4) - left,
        height: 26,
      }}
      aria-label={markName({ first: chosen, events, look: spot.isCluster ? "pill" : "shape" })}
      data-record={spot.isCluster ? undefined : chosen.record}
      data-status={spot.isCluster ? undefined : (chosen.status ?? undefined)}
      onClick={hands.press}
    />
  );
}
