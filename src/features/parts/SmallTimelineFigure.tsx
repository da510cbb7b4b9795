import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { World } from "#features/world.ts";
import { CompactTimeline } from "#ui/timeline/CompactTimeline.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";

export interface SmallTimelineProps {
  readonly world: World;
  readonly council: Council;
  readonly events: readonly TimelineEvent[];
  /** The same time for every row of a page, so that they can be compared. */
  readonly window: TimeWindow;
}

/** The events of a council in one small row. */
export function SmallTimelineFigure({ world, council, events, window }: SmallTimelineProps) {
  return (
    <CompactTimeline
      events={events}
      asAt={world.asAt}
      window={window}
      name={`${council.authority.name}: timeline of ${counted(events.length, "event")}`}
    />
  );
}
