import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { Strip } from "#ui/timeline/Strip.tsx";
import { countOf, eventCount } from "#ui/timeline/speech.ts";
import { TimelineChart } from "#ui/timeline/TimelineChart.tsx";
import { isInWindow, type TimeWindow } from "#ui/timeline/window.ts";
import { alonePlan, shifted, shownOf } from "./openedPlan.ts";
import { zeroOf } from "./rowScale.ts";
import type { Scene } from "./scene.ts";
import type { WindowStore } from "./windowStore.ts";

interface AlonePictureProps {
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly whole: TimeWindow;
  readonly title: string;
  readonly asAtWords: string;
  readonly onOpen: (record: string) => void;
}

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** One council, its rows open: the same time, clock and filters as where councils are many, each event with its words. */
export function AlonePicture({ scene, store, whole, title, asAtWords, onOpen }: AlonePictureProps): ReactElement {
  const window = useSyncExternalStore(store.subscribe, store.get);
  const events = useMemo(() => shownOf(scene, 0), [scene]);
  const plan = useMemo(() => alonePlan(scene, window, scene.widthPx), [scene, window]);
  const zero = zeroOf(scene.journeys.councils[0], scene.clock);
  if (plan === null || zero === null) return <p className="csi-banner">No report known by this day to count from.</p>;
  const setWindow = (next: TimeWindow) => store.set(shifted(next, -zero));
  const drawn = shifted(window, zero);
  return (
    <>
      <p className="csi-small csi-muted">{inViewWords(events, drawn)}</p>
      <Strip
        events={events}
        asAt={scene.asAt}
        whole={shifted(whole, zero)}
        window={drawn}
        widthPx={scene.widthPx}
        form="marks"
        onWindow={setWindow}
      />
      <TimelineChart
        plan={plan}
        state={{ window: drawn, setWindow, shown: events, opened: NOTHING_OPEN, toggleCouncil: () => undefined }}
        name={`${title}, ${eventCount(events)}`}
        asAtWords={asAtWords}
        onOpen={onOpen}
      />
    </>
  );
}

function inViewWords(events: readonly TimelineEvent[], window: TimeWindow): string {
  const drawn = events.filter((event) => isInWindow(event, window)).length;
  return drawn === events.length ? "All of them are in the time drawn" : countOf(drawn, events.length);
}
