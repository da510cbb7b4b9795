import { type ReactElement, useLayoutEffect, useMemo, useRef } from "react";
import { TickWords } from "#ui/timeline/Axis.tsx";
import { FONT, MONTH_LINE, PAPER, PETROL } from "#ui/timeline/marks.ts";
import { round, type Scale, xOf } from "#ui/timeline/scale.ts";
import { yearTicksOf } from "#ui/timeline/ticks.ts";
import { useStripHold } from "#ui/timeline/useStripHold.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { stripBins } from "./bins.ts";
import { monthTicksOf } from "./monthTicks.ts";
import type { Scene } from "./scene.ts";
import { sized } from "./sized.ts";
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
    <div className="csi-journeys__strip csi-no-print" {...hold}>
      <svg
        className="csi-strip"
        aria-hidden="true"
        width={scene.widthPx}
        height={height}
        viewBox={`0 0 ${scene.widthPx} ${height}`}
        fontFamily={FONT}
      >
        <path d={`M1 ${HEIGHT_PX}H${round(scale.x1)}`} stroke={MONTH_LINE} />
        <path d={bins} fill="#7A9298" />
        <TickWords labels={ticks.lower} y={HEIGHT_PX + 15} isBold={false} />
      </svg>
      <Box scale={scale} store={store} widthPx={scene.widthPx} />
    </div>
  );
}

/** The one part that follows the hand at every frame. Painted: a change in the page's own drawing would paint much of it anew. */
function Box({ scale, store, widthPx }: BoxProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const paint = () => {
      if (canvas.current !== null) paintBox(canvas.current, { scale, window: store.get(), widthPx });
    };
    paint();
    return store.subscribe(paint);
  }, [scale, store, widthPx]);
  return <canvas className="csi-strip__window" ref={canvas} />;
}

interface BoxProps {
  readonly scale: Scale;
  readonly store: WindowStore;
  readonly widthPx: number;
}

const EDGE_PX = 2.5;

function paintBox(
  canvas: HTMLCanvasElement,
  { scale, window, widthPx }: Pick<BoxProps, "scale" | "widthPx"> & { readonly window: TimeWindow },
): void {
  const ink = canvas.getContext("2d");
  if (ink === null) return;
  sized(canvas, { widthPx, heightPx: HEIGHT_PX, pixelRatio: devicePixelRatio });
  ink.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const [x0, x1] = [xOf(scale, window.from), xOf(scale, window.to)];
  ink.clearRect(0, 0, widthPx, HEIGHT_PX);
  ink.fillStyle = PAPER;
  ink.globalAlpha = 0.55;
  ink.fillRect(scale.x0, 0, Math.max(0, x0 - scale.x0), HEIGHT_PX);
  ink.fillRect(x1, 0, Math.max(0, scale.x1 - x1), HEIGHT_PX);
  ink.globalAlpha = 1;
  ink.strokeStyle = PETROL;
  ink.lineWidth = EDGE_PX;
  ink.strokeRect(x0, EDGE_PX / 2, Math.max(2, x1 - x0), HEIGHT_PX - EDGE_PX);
}
