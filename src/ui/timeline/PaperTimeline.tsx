import { type ReactElement, useMemo } from "react";
import { dayNumber } from "#domain/dates/day.ts";
import { planTimeline } from "./plan.ts";
import type { PlanOrder } from "./planned.ts";
import { eventsBySheet } from "./sheets.ts";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import type { TimelineMatter, TimelineState } from "./useTimeline.ts";

interface PaperTimelineProps {
  readonly matter: TimelineMatter & { readonly title: string; readonly asAtWords: string };
  readonly state: Pick<TimelineState, "shown" | "opened" | "window">;
}

/** What A4 has between its margins: a picture that is wider or higher would be made smaller, and its words with it. */
const PAPER_PX = 672;
/** Of its height, what rows may take, so that their axis and their key fit with them. */
const ROOM = { firstPx: 660, restPx: 720 };

/** The picture for paper, as wide as the page whatever the window was, on as many sheets as its rows need. */
export function PaperTimeline({ matter, state }: PaperTimelineProps): ReactElement {
  const { title, rows, councilNames, asAt, asAtWords } = matter;
  const { shown, opened, window } = state;
  const plans = useMemo(() => {
    const order: PlanOrder = {
      events: shown,
      rows,
      councils: councilNames,
      opened,
      window,
      asAt: dayNumber(asAt),
      widthPx: PAPER_PX,
    };
    const whole = planTimeline(order);
    // Rows by kind are made of their events alone, so that each stands on its sheet as it would among all the others.
    return rows === "kinds" ? eventsBySheet(whole, ROOM).map((events) => planTimeline({ ...order, events })) : [whole];
  }, [shown, opened, window, rows, councilNames, asAt]);
  return (
    <div className="csi-timeline__paper">
      {plans.map((plan, place) => (
        <TimelineDrawing
          key={plan.rows[0]?.key}
          plan={plan}
          name={plans.length === 1 ? title : `${title}, sheet ${place + 1} of ${plans.length}`}
          asAtWords={asAtWords}
          hands={null}
        />
      ))}
    </div>
  );
}
