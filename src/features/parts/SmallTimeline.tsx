import { lazy } from "react";
import { Later } from "#ui/page/Boundary.tsx";
import type { SmallTimelineProps } from "./SmallTimelineFigure.tsx";

const Figure = lazy(async () => ({ default: (await import("./SmallTimelineFigure.tsx")).SmallTimelineFigure }));

/** A council's events in one small row; room is kept for it, so that nothing moves when it comes. */
export function SmallTimeline(props: SmallTimelineProps) {
  return (
    <div className="csi-small-timeline">
      <Later what="The small timeline">
        <Figure {...props} />
      </Later>
    </div>
  );
}
