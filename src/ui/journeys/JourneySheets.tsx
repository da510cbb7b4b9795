import type { ReactElement } from "react";
import { TimelineDrawing } from "#ui/timeline/TimelineDrawing.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import type { Scene } from "./scene.ts";
import { sheetPlan } from "./sheetPlan.ts";

interface JourneySheetsProps {
  readonly scene: Scene;
  readonly window: TimeWindow;
  readonly title: string;
  readonly tag: string;
}

/** What A4 on its side has between its margins, at 96 pixels to the inch: across, and rows from head to foot. */
const PAPER_PX = 1000;
const ROWS_A_SHEET = 15;

/** The picture on paper: sheets of fifteen councils on their side, each with its axis and its key. */
export function JourneySheets({ scene, window, title, tag }: JourneySheetsProps): ReactElement {
  const sheets = Math.ceil(scene.order.length / ROWS_A_SHEET);
  return (
    <div className="csi-journeys__sheets">
      {Array.from({ length: sheets }, (_, sheet) => {
        const from = sheet * ROWS_A_SHEET;
        const to = Math.min(scene.order.length, from + ROWS_A_SHEET);
        return (
          <div key={from} className="csi-journeys__sheet">
            <TimelineDrawing
              plan={sheetPlan(scene, { window, from, to, widthPx: PAPER_PX })}
              name={`${title}, rows ${from + 1} to ${to}`}
              asAtWords={tag}
              hands={null}
            />
          </div>
        );
      })}
    </div>
  );
}
