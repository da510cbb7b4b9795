import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type FigureMode, FigureTools } from "#ui/charts/FigureTools.tsx";
import { saveDrawing, savePicture } from "#ui/charts/savePicture.ts";
import type { Plan } from "#ui/timeline/planned.ts";
import { TimelineDrawing } from "#ui/timeline/TimelineDrawing.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { insetsOf } from "./insets.ts";
import { isThin, rowsBetween } from "./layout.ts";
import { alonePlan } from "./openedPlan.ts";
import type { SourcesOf } from "./pictureProps.ts";
import { isAlone, type Scene } from "./scene.ts";
import { sheetPlan, sheetScene } from "./sheetPlan.ts";
import type { WindowStore } from "./windowStore.ts";

interface JourneyToolsProps {
  readonly title: string;
  readonly asAtWords: string;
  readonly caption: string;
  readonly sourcesOf: SourcesOf;
  readonly tag: string;
  readonly scene: Scene;
  readonly store: WindowStore;
  readonly opened: ReadonlySet<string>;
  readonly mode: FigureMode;
  readonly onMode: (mode: FigureMode) => void;
  readonly onCsv: (window: TimeWindow) => void;
}

/** Chart or table, and what is on the screen as PNG, as SVG and as CSV. */
export function JourneyTools(props: JourneyToolsProps): ReactElement {
  const { title, asAtWords, caption, sourcesOf, scene, store, mode, onMode, onCsv } = props;
  const about = () => {
    const sources = sourcesOf({ councils: scene.order.slice(...rowsSeen(scene)), window: store.get() });
    return { title, caption: `${asAtWords}. ${rowsWords(scene)}${caption} Sources: ${sources}` };
  };
  return (
    <FigureTools
      title={title}
      mode={mode}
      onMode={onMode}
      onPng={() => onSheet(props, (frame) => savePicture(frame, about()))}
      onSvg={() => onSheet(props, (frame) => saveDrawing(frame, about()))}
      onCsv={() => onCsv(store.get())}
      key={scene.clock}
    />
  );
}

/** Draws what is on the screen as a document beside the page, for as long as it takes to make a file of it. */
async function onSheet(
  { scene, store, opened, title, tag }: JourneyToolsProps,
  use: (frame: Element) => Promise<void>,
): Promise<void> {
  const frame = document.createElement("div");
  frame.className = "csi-journeys__aside";
  document.body.append(frame);
  const root = createRoot(frame);
  const plan = planSeen(scene, store.get(), opened);
  flushSync(() => root.render(<TimelineDrawing plan={plan} name={title} asAtWords={tag} hands={null} />));
  try {
    await use(frame);
  } finally {
    root.unmount();
    frame.remove();
  }
}

/** Narrower than this a file would be all names. */
const LEAST_FILE_PX = 700;
/** Where the buttons have scrolled away from the rows, so many from the first are meant. */
const MOST_UNSEEN = 30;

/** What the reader sees: the rows of the only council there is, or those of the councils that are in view. */
function planSeen(scene: Scene, window: TimeWindow, opened: ReadonlySet<string>): Plan {
  const widthPx = Math.max(LEAST_FILE_PX, scene.widthPx);
  const alone = isAlone(scene) ? alonePlan(scene, window, widthPx) : null;
  const [from, to] = rowsSeen(scene);
  if (alone !== null) return alone;
  const rowPx = scene.rowPx;
  const insets = insetsOf(sheetScene(scene, { widthPx, rowPx }), { window, from, to, opened });
  return sheetPlan(scene, { window, from, to, widthPx, rowPx, insets });
}

/** Which of the councils are in the file, where not all of them are. */
function rowsWords(scene: Scene): string {
  const all = scene.order.length;
  const [from, to] = rowsSeen(scene);
  return isAlone(scene) || to - from >= all ? "" : `Rows ${from + 1} to ${to} of ${all}. `;
}

/** The rows that the reader sees; all of them where all are meant to be in one view. */
function rowsSeen({ tops, order, rowPx }: Scene): readonly [number, number] {
  if (isThin(rowPx)) return [0, order.length];
  const box = document.querySelector(".csi-journeys__rows")?.getBoundingClientRect();
  const [from, to] = box === undefined ? [0, 0] : rowsBetween(tops, -box.top, innerHeight - box.top);
  return to > from ? [from, to] : [0, Math.min(order.length, MOST_UNSEEN)];
}
