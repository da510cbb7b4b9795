import { useMemo } from "react";
import { type Council, councilOf } from "#domain/council/council.ts";
import { isOpen, notReadWords, QUIET_DAYS, quietActions } from "#domain/council/needs.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { actionTable } from "#features/parts/actionTable.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { onlyCouncil, type World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { ActionChart } from "./ActionChart.tsx";

/** Which actions are on track, by the council's own words, and what is the evidence? */
export function PlanScreen({ world }: { readonly world: World }) {
  const councils = useMemo(
    () => world.councils.map((authority) => councilOf(world.known, authority)),
    [world.known, world.councils],
  );
  const withActions = councils.filter((council) => council.actions.length > 0);
  return (
    <>
      <PageHead
        title="Improvement plan"
        note={onlyCouncil(world)?.name ?? `${councils.length} councils`}
        links={<ShareDay world={world} />}
      />
      <IfLoaded world={world} needs={NEEDS.actions} what="The actions">
        <p className="csi-say">
          The words are the documents’ own; their definitions are not given. No rating is made here. Delivered and
          difference made are two things: of the second the documents say nothing.
        </p>
        {withActions.length === 0 ? (
          <p className="csi-banner">No action is recorded in the documents loaded here on this day.</p>
        ) : null}
        {withActions.map((council) => (
          <CouncilPlan key={council.authority.id} world={world} council={council} />
        ))}
      </IfLoaded>
    </>
  );
}

function CouncilPlan({ world, council }: { readonly world: World; readonly council: Council }) {
  const open = council.actions.filter((state) => isOpen(world.known, state));
  const notRead = notReadWords(world.known, open);
  const quiet = new Set(quietActions(world.known, council).map((state) => state.action.id));
  return (
    <Section
      id={`plan-${council.authority.id}`}
      title={council.authority.name}
      say={`${counted(council.actions.length, "action")} recorded, ${open.length} of them open by our reading of the words${notRead}; ${quiet.size} open without an update for ${QUIET_DAYS} days.`}
    >
      <ActionChart world={world} council={council} />
      <Cells
        caption={`Actions of ${council.authority.name}, by theme`}
        {...actionTable(world, byTheme(council.actions), quiet)}
      />
    </Section>
  );
}

function byTheme(actions: readonly ActionState[]): readonly ActionState[] {
  return [...actions].sort((a, b) => (a.theme?.name ?? "").localeCompare(b.theme?.name ?? "", "en-GB"));
}
