import { memo, type RefObject, useDeferredValue, useMemo, useRef } from "react";
import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import { isAsking } from "#domain/plan/filter.ts";
import { filterWords } from "#domain/plan/words.ts";
import { grouped } from "#domain/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ASK_FOR_NOTHING, type PlanChoice, usePlanChoice } from "#features/parts/planAddress.ts";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { useCouncils } from "#features/parts/useCouncils.ts";
import { WorkingOut } from "#features/parts/WorkingOut.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { CouncilPlan } from "./CouncilPlan.tsx";
import { PlanFilters } from "./PlanFilters.tsx";
import { PlanOrderLine } from "./PlanOrderLine.tsx";
import { type Plan, usePlans, useWholePlans, type WholePlan } from "./usePlans.ts";

/** Which actions are on track, by the council's own words, and what is the evidence? */
export function PlanScreen({ world }: { readonly world: World }) {
  const councils = useCouncils(world);
  return (
    <>
      <PageHead
        title="Improvement plan"
        note={onlyCouncil(world)?.name ?? `${world.councils.length} councils`}
        links={<ShareDay world={world} />}
      />
      <IfLoaded world={world} needs={NEEDS.actions} what="The actions">
        <p className="csi-say">
          The words are the documents’ own; their definitions are not given. No rating is made here. Delivered and
          difference made are two things: of the second the documents say nothing.
        </p>
        {councils === null ? <WorkingOut world={world} /> : <Plans world={world} councils={councils} />}
      </IfLoaded>
    </>
  );
}

interface CouncilsProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

function Plans({ world, councils }: CouncilsProps) {
  const choice = usePlanChoice(world.address);
  const whole = useWholePlans(world.known, councils);
  const rows = useMemo(() => whole.flatMap(({ all }) => all), [whole]);
  const summary = useRef<HTMLElement>(null);
  // What is typed stands at once; the counts and the lists of a plan of thousands follow when there is time.
  const then = useDeferredValue(world);
  const counted = usePlanChoice(then.address);
  if (whole.length === 0)
    return <p className="csi-banner">No action is recorded in the documents loaded here on this day.</p>;
  return (
    <>
      <PlanFilters world={world} filter={choice.filter} counted={counted.filter} rows={rows} summaryRef={summary} />
      <PlanOrderLine world={world} order={choice.order} />
      <PlanLists world={then} whole={whole} summary={summary} />
    </>
  );
}

interface PlanListsProps {
  readonly world: World;
  readonly whole: readonly WholePlan[];
  readonly summary: RefObject<HTMLElement | null>;
}

/** What fits, how many they are and by what, and one press to take it away. Drawn anew only when the reader has come to rest. */
const PlanLists = memo(function PlanLists({ world, whole, summary }: PlanListsProps) {
  const choice = usePlanChoice(world.address);
  const plans = usePlans(world.known, whole, choice);
  // Of several councils only those that have what is asked for; one alone stays, with what is said of it as a whole.
  const shown = plans.length === 1 ? plans : plans.filter((plan) => plan.shown.length > 0);
  const count = (pick: (plan: Plan) => readonly unknown[]) => plans.reduce((sum, plan) => sum + pick(plan).length, 0);
  return (
    <>
      <p className="csi-showing" role="status">
        {isAsking(choice.filter) ? (
          <>
            {askedWords(
              count((plan) => plan.shown),
              count((plan) => plan.all),
              choice,
            )}{" "}
            <a className="csi-no-print" href={hrefTo(world, ASK_FOR_NOTHING)} onClick={() => summary.current?.focus()}>
              Clear filters
            </a>
          </>
        ) : null}
      </p>
      {shown.map((plan) => (
        <CouncilPlan key={plan.council.authority.id} world={world} plan={plan} choice={choice} />
      ))}
    </>
  );
});

/** "Showing 3 of 40 actions: word: Red; theme: Workforce." It is printed too. */
function askedWords(fit: number, all: number, { filter }: PlanChoice): string {
  const asked = filterWords(filter);
  if (fit === 0) return `No action of ${grouped(all)} fits these filters: ${asked}.`;
  return `Showing ${grouped(fit)} of ${counted(all, "action")}: ${asked}.`;
}
