import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import type { World } from "#features/world.ts";
import { CompactTimeline } from "#ui/timeline/CompactTimeline.tsx";
import type { TimeWindow } from "#ui/timeline/window.ts";

export interface SmallTimelineProps {
  readonly world: World;
  readonly council: Council;
  /** The same time for every row of a page, so that they can be compared. */
  readonly window: TimeWindow;
}

/** The events of a council in one small row. */
export function SmallTimelineFigure({ world, council, window }: SmallTimelineProps) {
  const events = useMemo(() => timelineEvents(world.known, council), [world.known, council]);
  return (
    <CompactTimeline
      events={events}
      asAt={world.asAt}
      window={window}
      name={`${council.authority.name}: timeline of ${counted(events.length, "event")}`}
    />
  );
}
