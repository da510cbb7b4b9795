import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type FigureMode, FigureTools } from "#ui/charts/FigureTools.tsx";
import { saveDrawing, savePicture } from "#ui/charts/savePicture.ts";
import type { Plan } from "#ui/timeline/planned.ts";
import { TimelineDrawing } from "#ui/timeline/TimelineDrawing.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { rowsBetween } from "./layout.ts";
import { alonePlan } from "./openedPlan.ts";
import { isAlone, type Scene } from "./scene.ts";
import { sheetPlan } from "./sheetPlan.ts";
import type { WindowStore } from "./windowStore.ts";

interface JourneyToolsProps {
  readonly title: string;
  readonly asAtWords: string;
  readonly caption: string;
  readonly source: string;
  readonly tag: string;
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly mode: FigureMode;
  readonly onMode: (mode: FigureMode) => void;
  readonly onCsv: (window: TimeWindow) => void;
}

/** Chart or table, and what is on the screen as PNG, as SVG and as CSV. */
export function JourneyTools(props: JourneyToolsProps): ReactElement {
  const { title, asAtWords, caption, source, scene, store, mode, onMode, onCsv } = props;
  const about = { title, caption: `${asAtWords}. ${caption} Source: ${source}` };
  return (
    <FigureTools
      title={title}
      mode={mode}
      onMode={onMode}
      onPng={() => onSheet(props, (frame) => savePicture(frame, about))}
      onSvg={() => onSheet(props, (frame) => saveDrawing(frame, about))}
      onCsv={() => onCsv(store.get())}
      key={scene.clock}
    />
  );
}

/** Draws what is on the screen as a document beside the page, for as long as it takes to make a file of it. */
async function onSheet(
  { scene, store, title, tag }: JourneyToolsProps,
  use: (frame: Element) => Promise<void>,
): Promise<void> {
  const frame = document.createElement("div");
  frame.className = "csi-journeys__aside";
  document.body.append(frame);
  const root = createRoot(frame);
  const plan = planSeen(scene, store.get());
  flushSync(() => root.render(<TimelineDrawing plan={plan} name={title} asAtWords={tag} hands={null} />));
  try {
    await use(frame);
  } finally {
    root.unmount();
    frame.remove();
  }
}

/** What the reader sees: the rows of the only council there is, or those of the councils that are in view. */
function planSeen(scene: Scene, window: TimeWindow): Plan {
  const widthPx = Math.max(700, scene.widthPx);
  const alone = isAlone(scene) ? alonePlan(scene, window, widthPx) : null;
  const [from, to] = rowsSeen(scene);
  return alone ?? sheetPlan(scene, { window, from, to, widthPx });
}

/** The rows that the reader sees; all of them where none is in view, as when the buttons have scrolled away from them. */
function rowsSeen({ tops, order }: Scene): readonly [number, number] {
  const box = document.querySelector(".csi-journeys__rows")?.getBoundingClientRect();
  const [from, to] = box === undefined ? [0, 0] : rowsBetween(tops, -box.top, innerHeight - box.top);
  return to > from ? [from, to] : [0, Math.min(order.length, 30)];
}
