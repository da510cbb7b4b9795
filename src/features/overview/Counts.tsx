import type { OverviewCounts } from "#domain/council/exceptions.ts";

/** Four counts that need nobody's judgement; what is not known stands apart. */
export function Counts({ counts }: { readonly counts: OverviewCounts }) {
  return (
    <dl className="csi-counts">
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
    </dl>
  );
}

function Count({
  number,
  words,
  isUnknown = false,
}: {
  readonly number: number;
  readonly words: string;
  readonly isUnknown?: boolean;
}) {
  return (
    <div className={isUnknown ? "csi-counts__unknown" : undefined}>
      <dt>{words}</dt>
      <dd>{number}</dd>
    </div>
  );
}
