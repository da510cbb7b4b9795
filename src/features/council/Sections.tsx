import type { Council } from "#domain/council/council.ts";
import { councilSummary } from "#domain/council/summary.ts";
import { hasStatus } from "#domain/deadlines/deadlines.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { AddToCalendar } from "#features/parts/AddToCalendar.tsx";
import { DeadlineTable } from "#features/parts/DeadlineTable.tsx";
import { ExpectedDates } from "#features/parts/ExpectedDates.tsx";
import { TimelinePart } from "#features/parts/TimelinePart.tsx";
import { VisitList, VisitThemes } from "#features/parts/Visits.tsx";
import type { World } from "#features/world.ts";
import { Words } from "#ui/facts/Words.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { InterventionSection } from "./InterventionSection.tsx";
import { JudgementSection } from "./JudgementSection.tsx";
import { MeetingSection } from "./MeetingSection.tsx";
import { deadlineSentence, timelineSentence, visitSentence } from "./sentences.ts";
import { ThreadSection } from "./ThreadSection.tsx";

/** The long page below the first screen. */
export function Sections({ world, council }: { readonly world: World; readonly council: Council }) {
  const counted = council.deadlines.filter(hasStatus);
  return (
    <>
      <p className="csi-say csi-summary">
        <Words>{councilSummary(world.known, council)}</Words>
      </p>
      <Section id="timeline" title="Timeline" say={timelineSentence(world.known, council)}>
        <IfLoaded world={world} needs={NEEDS.timeline} what="The timeline">
          <TimelinePart world={world} councils={[council]} rows="kinds" />
        </IfLoaded>
      </Section>
      <IfLoaded world={world} needs={NEEDS.judgements} what="The history of judgements">
        <JudgementSection world={world} council={council} />
      </IfLoaded>
      <Section id="visits" title="Visits and themes" say={visitSentence(world.known, council)}>
        <IfLoaded world={world} needs={NEEDS.visits} what="The visits">
          <VisitThemes world={world} council={council} />
          <VisitList world={world} councils={[council]} />
        </IfLoaded>
      </Section>
      <IfLoaded world={world} needs={NEEDS.thread} what="The thread">
        <ThreadSection world={world} council={council} />
      </IfLoaded>
      <Section id="deadlines" title="Deadlines" say={deadlineSentence(council)}>
        <IfLoaded world={world} needs={NEEDS.deadlines} what="The deadlines">
          <DeadlineTable world={world} views={counted} caption={`Deadlines of ${council.authority.name}`} />
          <p className="csi-small csi-muted">
            “No evidence recorded” means not recorded in the documents loaded here. It is not a finding that anything
            was missed.
          </p>
          <AddToCalendar
            world={world}
            views={counted.filter((view) => view.due.latest !== null)}
            words="Add all to calendar"
          />
        </IfLoaded>
      </Section>
      <IfLoaded world={world} needs={NEEDS.deadlines} what="What is expected">
        <ExpectedDates world={world} councils={[council]} />
      </IfLoaded>
      <IfLoaded world={world} needs={NEEDS.intervention} what="The intervention">
        <InterventionSection world={world} council={council} />
      </IfLoaded>
      <IfLoaded world={world} needs={NEEDS.meetings} what="The meetings">
        <MeetingSection world={world} council={council} />
      </IfLoaded>
    </>
  );
}
