import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { overviewCounts } from "#domain/council/exceptions.ts";
import { overviewSentence } from "#domain/council/summary.ts";
import type { World } from "#features/world.ts";
import { Count, Counts } from "./Count.tsx";

interface DueCountsProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** One sentence over all the councils, and four counts; what is not known stands apart. */
export function DueCounts({ world: { known }, councils }: DueCountsProps) {
  const counts = useMemo(() => overviewCounts(known, councils), [known, councils]);
  const sentence = useMemo(() => overviewSentence(known, councils), [known, councils]);
  return (
    <>
      <p className="csi-say csi-overview-say">{sentence}</p>
      <Counts>
        <Count
          number={counts.dueSoon}
          words={counts.dueSoon === 1 ? "stated deadline in the next 30 days" : "stated deadlines in the next 30 days"}
        />
        <Count
          number={counts.visitsSoon}
          words={counts.visitsSoon === 1 ? "visit may fall in the next 30 days" : "visits may fall in the next 30 days"}
        />
        <Count number={counts.overdue} words="overdue, of stated deadlines" />
        <Count
          number={counts.nextNotKnown}
          words={
            counts.nextNotKnown === 1 ? "council whose next day is not known" : "councils whose next day is not known"
          }
          isUnknown
        />
      </Counts>
    </>
  );
}
