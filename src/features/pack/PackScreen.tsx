import { useMemo } from "react";
import { type Council, councilOf } from "#domain/council/council.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { onOnePage, openActions } from "#domain/council/openActions.ts";
import { councilSummary } from "#domain/council/summary.ts";
import { deadlineTitle, hasStatus } from "#domain/deadlines/deadlines.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ChangeLines } from "#features/parts/ChangedPanel.tsx";
import { DayWorking } from "#features/parts/DayWorking.tsx";
import { DeadlineTable } from "#features/parts/DeadlineTable.tsx";
import { FirstPanels } from "#features/parts/FirstPanels.tsx";
import { UnknownLines } from "#features/parts/NotKnownPanel.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { TimelinePart } from "#features/parts/TimelinePart.tsx";
import { VisitList } from "#features/parts/Visits.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { OpenActions } from "./OpenActions.tsx";

/** Paper opens nothing: of the actions that one paper tells of all are named, unless they would fill sheets. */
const MOST_PARTS_ON_PAPER = 200;

/** The same, ready to print: where we stand with room for notes, the journey, the deadlines, and the sources they rest on. */
export function PackScreen({ world }: { readonly world: World }) {
  const council = onlyCouncil(world);
  if (council === null) return <ChooseOne world={world} />;
  return <Pack world={world} key={council.id} />;
}

function ChooseOne({ world }: { readonly world: World }) {
  return (
    <>
      <PageHead title="Board pack" />
      <p className="csi-say">A pack is of one council. Choose which:</p>
      <ul className="csi-lines">
        {world.councils.map((council) => (
          <li key={council.id}>
            <a href={hrefTo(world, { authorities: [council.id] })}>{council.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Pack({ world }: { readonly world: World }) {
  const authority = onlyCouncil(world);
  const since = rowWithId(world.known.tables.meetings, world.address.rest.get("since") ?? null);
  const council = useMemo(
    () => (authority === null ? null : councilOf(world.known, authority, since)),
    [world.known, authority, since],
  );
  if (council === null) return null;
  const deadlines = council.deadlines.filter(hasStatus);
  const sources = sourcesOf(world, council);

  return (
    <>
      <PageHead
        title={`Pack for the board: ${council.authority.name}`}
        links={
          <>
            <ShareDay world={world} />
            <button type="button" className="csi-button csi-button--strong" onClick={() => print()}>
              Print
            </button>
          </>
        }
      />
      <p className="csi-pack-summary">
        <Words>{councilSummary(world.known, council)}</Words>
      </p>
      <div className="csi-pack-front">
        <FirstPanels world={world} council={council} />
      </div>
      <section className="csi-notes" aria-label="For notes">
        <h2>For notes</h2>
        <p aria-hidden="true" />
        <p aria-hidden="true" />
        <p aria-hidden="true" />
      </section>
      <Section id="changed" title="All that changed">
        <IfLoaded world={world} needs={NEEDS.changes} what="What changed">
          {council.changes.list.length === 0 ? <p>Nothing new is recorded in the documents loaded here.</p> : null}
          <ChangeLines world={world} changes={council.changes.list} isOnPaper mostParts={MOST_PARTS_ON_PAPER} />
        </IfLoaded>
      </Section>
      <Section id="unknown" title="All that is not known">
        <UnknownLines world={world} unknowns={notKnown(world.known, council)} />
      </Section>
      <Section id="journey" title="The journey so far">
        <IfLoaded world={world} needs={NEEDS.timeline} what="The timeline">
          <TimelinePart world={world} councils={[council]} rows="kinds" />
        </IfLoaded>
      </Section>
      <OpenActions world={world} council={council} />
      <Section id="deadlines" title="Deadlines">
        <IfLoaded world={world} needs={NEEDS.deadlines} what="The deadlines">
          <DeadlineTable world={world} views={deadlines} caption={`Deadlines of ${council.authority.name}`} />
          <p className="csi-small">
            “No evidence recorded”: not recorded in the documents loaded here. It is not a finding that a day was
            missed.
          </p>
        </IfLoaded>
      </Section>
      <Section id="working" title="How the days were worked out">
        <IfLoaded world={world} needs={NEEDS.deadlines} what="The working">
          <div className="csi-pack-working">
            {deadlines
              .filter((view) => view.rule !== null)
              .map((view) => (
                <section key={view.record} aria-label={deadlineTitle(view)}>
                  <h3>{deadlineTitle(view)}</h3>
                  <DayWorking world={world} view={view} />
                </section>
              ))}
          </div>
        </IfLoaded>
      </Section>
      <Section id="visits" title="Visits">
        <IfLoaded world={world} needs={NEEDS.visits} what="The visits">
          <VisitList world={world} councils={[council]} />
        </IfLoaded>
      </Section>
      <Section id="sources" title="Sources">
        <ol>
          {sources.map((id) => (
            <SourceLine key={id} world={world} id={id} />
          ))}
        </ol>
      </Section>
    </>
  );
}

/** The sources of all that the pack prints, each once, in order of their day. */
function sourcesOf(world: World, council: Council): readonly string[] {
  const { meetings, interventions } = world.known.tables;
  const id = council.authority.id;
  const cited = [
    ...council.inspections,
    ...council.deadlines.filter(hasStatus),
    ...council.visits.map((view) => view.visit),
    ...rowsWith(meetings, "authority", id),
    ...rowsWith(interventions, "authority", id),
    ...council.changes.list,
    ...onOnePage(world.asAt, openActions(world.known, council)).map(({ action, latest }) => latest ?? action),
  ].map((fact) => fact.source);
  const day = (source: string) => world.known.knownDays.get(source)?.day ?? "";
  return [...new Set(cited)].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

function SourceLine({ world, id }: { readonly world: World; readonly id: string }) {
  const citation = citationOf(world.known, id);
  if (citation === null) return null;
  const { source } = citation;
  return (
    <li data-record={`sources/${id}`}>
      {source.publisher}, {source.title},{" "}
      {source.date.precision === "unknown" ? "no day printed" : <When date={source.date} />}
      {source.locator === null ? "" : `, ${source.locator}`}.
    </li>
  );
}
