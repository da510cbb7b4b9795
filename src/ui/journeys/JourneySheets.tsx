import type { ReactElement } from "react";
import { TimelineDrawing } from "#ui/timeline/TimelineDrawing.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { aloneSheets } from "./openedPlan.ts";
import { PAPER_PX, type Page, pagesOf, paperRowPx } from "./pages.ts";
import { isAlone, type Scene } from "./scene.ts";
import { sheetPlan } from "./sheetPlan.ts";

interface JourneySheetsProps {
  readonly scene: Scene;
  readonly window: TimeWindow;
  readonly opened: ReadonlySet<string>;
  readonly title: string;
  readonly tag: string;
  /** What a sheet that is taken out must still say: caption and source. */
  readonly caption: string;
  /** What the paper leaves out, where no list follows that could say so; else empty. */
  readonly note: string;
}

/** The picture on paper: sheets on their side, each with its axis and its key. */
export function JourneySheets(props: JourneySheetsProps): ReactElement {
  const { scene, window, opened, title, tag, caption, note } = props;
  if (isAlone(scene)) return <AloneSheets {...props} />;
  const all = scene.order.length;
  const rowPx = paperRowPx(scene);
  const pages = pagesOf(scene, { window, opened });
  return (
    <div className="csi-journeys__sheets">
      {pages.map(({ from, to, insets, isContinued }, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is what stands at its place
        <div key={page} className="csi-journeys__sheet">
          <TimelineDrawing
            plan={sheetPlan(scene, { window, from, to, widthPx: PAPER_PX, rowPx, insets })}
            name={`${title}, rows ${from + 1} to ${to}`}
            asAtWords={tag}
            hands={null}
          />
          <p className="csi-small">
            {rowsWords({ from, to, isContinued })} of {all}. {caption} {page + 1 === pages.length ? note : null}
          </p>
        </div>
      ))}
    </div>
  );
}

/** "Rows 1 to 9"; "Row 4, continued". */
function rowsWords({ from, to, isContinued }: Omit<Page, "insets">): string {
  if (to - from <= 1) return `Row ${from + 1}${isContinued ? ", continued" : ""}`;
  return `Rows ${from + 1} to ${to}${isContinued ? ", the first continued" : ""}`;
}

/** One council's rows, on as many sheets as they need. */
function AloneSheets({ scene, window, title, tag, caption, note }: JourneySheetsProps): ReactElement {
  const plans = aloneSheets(scene, window, PAPER_PX);
  return (
    <div className="csi-journeys__sheets">
      {plans.map((plan, place) => (
        <div key={plan.rows[0]?.key} className="csi-journeys__sheet">
          <TimelineDrawing plan={plan} name={`${title}, sheet ${place + 1}`} asAtWords={tag} hands={null} />
          <p className="csi-small">
            Sheet {place + 1} of {plans.length}. {caption} {place + 1 === plans.length ? note : null}
          </p>
        </div>
      ))}
    </div>
  );
}
