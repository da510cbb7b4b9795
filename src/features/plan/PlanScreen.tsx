import type { Council } from "#domain/council/council.ts";
import { isOpen, notReadWords, QUIET_DAYS, quietActions } from "#domain/council/needs.ts";
import { counted } from "#domain/deadlines/words.ts";
import { grouped } from "#domain/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { useCouncils } from "#features/parts/useCouncils.ts";
import { WorkingOut } from "#features/parts/WorkingOut.tsx";
import { onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { ActionChart } from "./ActionChart.tsx";
import { ActionPages } from "./ActionPages.tsx";

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

function Plans({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  const withActions = councils.filter((council) => council.actions.length > 0);
  if (withActions.length === 0)
    return <p className="csi-banner">No action is recorded in the documents loaded here on this day.</p>;
  return withActions.map((council) => <CouncilPlan key={council.authority.id} world={world} council={council} />);
}

function CouncilPlan({ world, council }: { readonly world: World; readonly council: Council }) {
  const open = council.actions.filter((state) => isOpen(world.known, state));
  const notRead = notReadWords(world.known, open);
  const quiet = new Set(quietActions(world.known, council).map((state) => state.action.id));
  return (
    <Section
      id={`plan-${council.authority.id}`}
      title={council.authority.name}
      say={`${counted(council.actions.length, "action")} recorded, ${grouped(open.length)} of them open by our reading of the words${notRead}; ${grouped(quiet.size)} open without an update for ${QUIET_DAYS} days.`}
    >
      <ActionChart world={world} council={council} />
      <ActionPages world={world} council={council} quiet={quiet} />
    </Section>
  );
}
