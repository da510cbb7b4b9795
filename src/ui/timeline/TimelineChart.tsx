import { type ReactElement, type RefObject, useRef, useState } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { ClusterPanel } from "./ClusterPanel.tsx";
import type { DrawingHands } from "./MarkStop.tsx";
import type { Plan } from "./planned.ts";
import { markOf, nameStop } from "./stops.ts";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { useHands } from "./useHands.ts";
import { usePointer } from "./usePointer.ts";
import type { TimelineState } from "./useTimeline.ts";
import { closeTo, LEAST_DAYS, spanOf } from "./window.ts";

/** What the drawing needs to know of what a reader has chosen, and how that is changed. */
type ChartState = Pick<TimelineState, "window" | "setWindow" | "shown" | "opened" | "toggleCouncil">;

interface TimelineChartProps {
  readonly plan: Plan;
  readonly state: ChartState;
  readonly name: string;
  readonly asAtWords: string;
  readonly onOpen: ((record: string) => void) | undefined;
  readonly hasKey?: boolean;
}

/** The drawing with its hands: keys, pointer, and the panel of what stands too close. */
export function TimelineChart({
  plan,
  state,
  name,
  asAtWords,
  onOpen,
  hasKey = true,
}: TimelineChartProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { openedStop, setOpenedStop, press } = usePress(plan, state, onOpen);
  const hands = useHands({ svg, plan, events: state.shown, onWindow: state.setWindow, onPress: press });
  const pointer = usePointer(
    frame,
    () => plan.frame.scale,
    (window) => {
      setOpenedStop(null);
      state.setWindow(window);
    },
  );
  const drawingHands: DrawingHands = { onPress: press, onFocus: hands.onFocus, onToggle: state.toggleCouncil };
  const cluster = openedStop === null ? undefined : markOf(plan, openedStop);
  const close = () => {
    if (openedStop !== null) hands.focusOn(openedStop);
    setOpenedStop(null);
  };
  return (
    <div className="csi-timeline__frame" ref={frame} {...pointer}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the marks inside, each of them a button */}
      <div onKeyDown={hands.onKeyDown}>
        <TimelineDrawing
          plan={plan}
          name={name}
          asAtWords={asAtWords}
          opened={state.opened}
          hands={drawingHands}
          stop={hands.stop}
          hasKey={hasKey}
          svgRef={svg as RefObject<SVGSVGElement>}
        />
      </div>
      {cluster !== undefined && cluster.look === "pill" && (
        <ClusterPanel
          mark={cluster}
          widthPx={plan.widthPx}
          onCloser={closerTo(cluster.events, state, close)}
          onOpen={onOpen === undefined ? undefined : (event) => onOpen(event.record)}
          onClose={close}
        />
      )}
    </div>
  );
}

interface Press {
  readonly openedStop: string | null;
  readonly setOpenedStop: (stop: string | null) => void;
  readonly press: (stop: string) => void;
}

/** A press opens a record, the list of a cluster, or the rows of a council. */
function usePress(plan: Plan, state: ChartState, onOpen: ((record: string) => void) | undefined): Press {
  const [openedStop, setOpenedStop] = useState<string | null>(null);
  const press = (stop: string) => {
    const mark = markOf(plan, stop);
    const row = plan.rows.find((one) => nameStop(one) === stop);
    if (row !== undefined && row.authority !== null) state.toggleCouncil(row.authority);
    else if (mark?.look === "pill") setOpenedStop(stop);
    else if (mark !== undefined) onOpen?.(mark.first.record);
  };
  return { openedStop, setOpenedStop, press };
}

/** Comes as close as the events of a cluster need to stand apart; null where the picture is as close as it goes. */
function closerTo(events: readonly TimelineEvent[], state: ChartState, close: () => void): (() => void) | null {
  if (spanOf(state.window) <= LEAST_DAYS) return null;
  return () => {
    state.setWindow(closeTo(events));
    close();
  };
}
