import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { dayNumber } from "#domain/dates/day.ts";
import { eventsOf } from "#features/parts/councilEvents.ts";
import type { World } from "#features/world.ts";
import { wholeOf } from "#ui/timeline/window.ts";
import { CouncilRow } from "./CouncilRow.tsx";

interface CouncilRowsProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** A row a council; their small timelines show the same years, so that they can be laid beside one another. */
export function CouncilRows({ world, councils }: CouncilRowsProps) {
  const { known, asAt } = world;
  const rows = useMemo(
    () => councils.map((council) => ({ council, events: eventsOf(known, council) })),
    [known, councils],
  );
  const window = useMemo(
    () =>
      wholeOf(
        rows.flatMap((row) => row.events),
        dayNumber(asAt),
      ),
    [rows, asAt],
  );
  return rows.map(({ council, events }) => (
    <CouncilRow key={council.authority.id} world={world} council={council} line={{ events, window }} />
  ));
}
