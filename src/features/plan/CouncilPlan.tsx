import type { ReactNode } from "react";
import { notReadWords, QUIET_DAYS } from "#domain/council/actions.ts";
import { hasCurrentActions } from "#domain/council/exceptions.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { PlanMark } from "#domain/plan/rows.ts";
import { grouped } from "#domain/words.ts";
import { type PlanChoice, planHref } from "#features/parts/planAddress.ts";
import type { World } from "#features/world.ts";
import { Section } from "#ui/page/Panel.tsx";
import { ActionChart } from "./ActionChart.tsx";
import { ActionPages } from "./ActionPages.tsx";
import type { Plan } from "./usePlans.ts";

interface CouncilPlanProps {
  readonly world: World;
  readonly plan: Plan;
  readonly choice: PlanChoice;
}

/** One council's plan: what is counted of the whole, the picture and the list of what is asked for. */
export function CouncilPlan({ world, plan, choice }: CouncilPlanProps) {
  const { council, shown } = plan;
  return (
    <Section
      id={`plan-${council.authority.id}`}
      title={council.authority.name}
      say={<Sentence world={world} plan={plan} />}
    >
      {shown.length === 0 ? null : (
        <>
          <ActionChart world={world} plan={plan} filter={choice.filter} />
          <ActionPages world={world} plan={plan} choice={choice} />
        </>
      )}
    </Section>
  );
}

/** What is counted of a plan, each count the way to the actions that it counts. */
function Sentence({ world, plan: { council, all } }: Pick<CouncilPlanProps, "world" | "plan">) {
  const marked = (mark: PlanMark) => all.filter(({ marks }) => marks.includes(mark));
  const wayTo = (mark: PlanMark, words: ReactNode) => (
    <a href={planHref(world, council.authority.id, { mark })}>{words}</a>
  );
  const open = marked("open");
  const quiet = marked("quiet").length;
  const passed = marked("passed").length;
  const notRead = notReadWords(
    world.known,
    open.map(({ state }) => state),
  );
  const openWords = `${grouped(open.length)} of them open by our reading of the words`;
  const quietWords = quietSentence(quiet, council.latest !== null, hasCurrentActions(world.known, council));
  return (
    <>
      {counted(all.length, "action")} recorded, {open.length === 0 ? openWords : wayTo("open", openWords)}
      {notRead}; {quiet === 0 ? quietWords : wayTo("quiet", quietWords)}
      {passed === 0 ? null : <>; {wayTo("passed", passedWords(passed))}</>}.
    </>
  );
}

/** Only what was heard of since the latest inspection is looked for: what is older is history, and a nought would hide it. */
function quietSentence(count: number, isInspected: boolean, hasCurrent: boolean): string {
  if (!hasCurrent) return "none of the actions was heard of since the latest inspection";
  const heard = isInspected ? " of those heard of since the latest inspection" : "";
  return `${grouped(count)}${heard} open without an update for ${QUIET_DAYS} days`;
}

function passedWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? "is past its" : "are past their"} own day and not said to be done`;
}
