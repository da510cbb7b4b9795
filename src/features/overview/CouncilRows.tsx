import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { dayNumber } from "#domain/dates/day.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import type { World } from "#features/world.ts";
import { wholeOf } from "#ui/timeline/window.ts";
import { CouncilRow } from "./CouncilRow.tsx";

interface CouncilRowsProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** A row a council; their small timelines show the same years, so that they can be laid beside one another. */
export function CouncilRows({ world, councils }: CouncilRowsProps) {
  const window = useMemo(() => {
    const events = councils.flatMap((council) => timelineEvents(world.known, council));
    return wholeOf(events, dayNumber(world.asAt));
  }, [world.known, world.asAt, councils]);
  return councils.map((council) => (
    <CouncilRow key={council.authority.id} world={world} council={council} window={window} />
  ));
}
