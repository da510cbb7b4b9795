import { later } from "#ui/page/later.tsx";
import type { SmallTimelineProps } from "./SmallTimelineFigure.tsx";

const Figure = later("The small timeline", async () => (await import("./SmallTimelineFigure.tsx")).SmallTimelineFigure);

/** A council's events in one small row; room is kept for it, so that nothing moves when it comes. */
export function SmallTimeline(props: SmallTimelineProps) {
  return (
    <div className="csi-small-timeline">
      <Figure {...props} />
    </div>
  );
}
