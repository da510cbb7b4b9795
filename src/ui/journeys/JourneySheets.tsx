import type { ReactElement } from "react";
import { TimelineDrawing } from "#ui/timeline/TimelineDrawing.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { aloneSheets } from "./openedPlan.ts";
import { isAlone, type Scene } from "./scene.ts";
import { sheetPlan } from "./sheetPlan.ts";

interface JourneySheetsProps {
  readonly scene: Scene;
  readonly window: TimeWindow;
  readonly title: string;
  readonly tag: string;
  /** What a sheet that is taken out must still say: caption and source. */
  readonly caption: string;
}

/** What A4 on its side has between its margins, at 96 pixels to the inch: across, and rows from head to foot. */
const PAPER_PX = 1000;
const ROWS_A_SHEET = 15;
/** The first also carries the heading. */
const ROWS_ON_FIRST = 10;

/** The picture on paper: sheets of fifteen councils on their side, each with its axis and its key. */
export function JourneySheets({ scene, window, title, tag, caption }: JourneySheetsProps): ReactElement {
  if (isAlone(scene)) {
    return <AloneSheets scene={scene} window={window} title={title} tag={tag} caption={caption} />;
  }
  const all = scene.order.length;
  const later = Math.max(0, Math.ceil((all - ROWS_ON_FIRST) / ROWS_A_SHEET));
  return (
    <div className="csi-journeys__sheets">
      {Array.from({ length: later + 1 }, (_, sheet) => {
        const from = sheet === 0 ? 0 : ROWS_ON_FIRST + (sheet - 1) * ROWS_A_SHEET;
        const to = Math.min(all, ROWS_ON_FIRST + sheet * ROWS_A_SHEET);
        return (
          <div key={from} className="csi-journeys__sheet">
            <TimelineDrawing
              plan={sheetPlan(scene, { window, from, to, widthPx: PAPER_PX })}
              name={`${title}, rows ${from + 1} to ${to}`}
              asAtWords={tag}
              hands={null}
            />
            <p className="csi-small">
              Rows {from + 1} to {to} of {all}. {caption}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** One council's rows, on as many sheets as they need. */
function AloneSheets({ scene, window, title, tag, caption }: JourneySheetsProps): ReactElement {
  const plans = aloneSheets(scene, window, PAPER_PX);
  return (
    <div className="csi-journeys__sheets">
      {plans.map((plan, place) => (
        <div key={plan.rows[0]?.key} className="csi-journeys__sheet">
          <TimelineDrawing plan={plan} name={`${title}, sheet ${place + 1}`} asAtWords={tag} hands={null} />
          <p className="csi-small">
            Sheet {place + 1} of {plans.length}. {caption}
          </p>
        </div>
      ))}
    </div>
  );
}
