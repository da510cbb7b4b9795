import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import { TickWords } from "#ui/timeline/Axis.tsx";
import { FONT, MONTH_LINE, PAPER, PETROL } from "#ui/timeline/marks.ts";
import { round, type Scale, xOf } from "#ui/timeline/scale.ts";
import { yearTicksOf } from "#ui/timeline/ticks.ts";
import { useStripHold } from "#ui/timeline/useStripHold.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { stripBins } from "./bins.ts";
import { monthTicksOf } from "./monthTicks.ts";
import type { Scene } from "./scene.ts";
import { useAfterPaint } from "./useAfterPaint.ts";
import type { WindowStore } from "./windowStore.ts";

interface JourneyStripProps {
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly whole: TimeWindow;
}

const HEIGHT_PX = 40;
const WORDS_PX = 20;
const SIDE_PX = 9;

/**
 * How many events there are along the whole time, with a box round what is drawn below; the box can be dragged. It is
 * left out for a screen reader: the buttons do the same, and the list holds the same events.
 */
export function JourneyStrip({ scene, store, whole }: JourneyStripProps): ReactElement {
  const { from, to } = whole;
  const scale = useMemo<Scale>(
    () => ({ window: { from, to }, x0: 1, x1: Math.max(2, scene.widthPx - SIDE_PX) }),
    [from, to, scene.widthPx],
  );
  const painted = useAfterPaint(scene);
  const bins = useMemo(() => stripBins(painted, scale), [painted, scale]);
  const ticks = scene.clock === "months" ? monthTicksOf(scale) : yearTicksOf(scale);
  const hold = useStripHold(scale, store.get, store.set);
  const height = HEIGHT_PX + WORDS_PX;
  return (
    <svg
      className="csi-strip csi-no-print"
      aria-hidden="true"
      width={scene.widthPx}
      height={height}
      viewBox={`0 0 ${scene.widthPx} ${height}`}
      fontFamily={FONT}
      {...hold}
    >
      <path d={`M1 ${HEIGHT_PX}H${round(scale.x1)}`} stroke={MONTH_LINE} />
      <path d={bins} fill="#7A9298" />
      <TickWords labels={ticks.lower} y={HEIGHT_PX + 15} isBold={false} />
      <Box scale={scale} store={store} />
    </svg>
  );
}

/** The one part that follows the hand at every frame. */
function Box({ scale, store }: { readonly scale: Scale; readonly store: WindowStore }): ReactElement {
  const window = useSyncExternalStore(store.subscribe, store.get);
  const [x0, x1] = [xOf(scale, window.from), xOf(scale, window.to)];
  const outside = `M${round(scale.x0)} 0H${round(x0)}V${HEIGHT_PX}H${round(scale.x0)}ZM${round(x1)} 0H${round(scale.x1)}V${HEIGHT_PX}H${round(x1)}Z`;
  return (
    <>
      <path d={outside} fill={PAPER} fillOpacity="0.55" />
      <rect
        x={round(x0)}
        y="1"
        width={Math.max(2, round(x1 - x0))}
        height={HEIGHT_PX - 1}
        fill="transparent"
        stroke={PETROL}
        strokeWidth="2.5"
      />
    </>
  );
}
