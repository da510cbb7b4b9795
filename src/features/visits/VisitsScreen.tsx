import type { Council } from "#domain/council/council.ts";
import { nextVisit } from "#domain/council/next.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import { counted, distanceWords } from "#domain/deadlines/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { useCouncils } from "#features/parts/useCouncils.ts";
import { VisitList, VisitThemes } from "#features/parts/Visits.tsx";
import { WorkingOut } from "#features/parts/WorkingOut.tsx";
import { evidenceHref, hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { GapSection } from "./GapSection.tsx";

/** How often, on what, and when is the next expected? */
export function VisitsScreen({ world }: { readonly world: World }) {
  const councils = useCouncils(world);
  const council = onlyCouncil(world);
  return (
    <>
      <PageHead
        title="Visits"
        note={council?.name ?? `${world.councils.length} councils`}
        links={
          <>
            <a href={hrefTo(world, { path: "/deadlines" })}>Deadlines</a>
            <ShareDay world={world} />
          </>
        }
      />
      <IfLoaded world={world} needs={NEEDS.visits} what="The visits">
        <p className="csi-say">
          Ofsted sets the days of its visits. A gap between visits is not the council’s, and a visit whose letter is not
          published leaves a gap that is not there.
        </p>
        {councils === null ? <WorkingOut world={world} /> : <Lists world={world} councils={councils} />}
      </IfLoaded>
    </>
  );
}

function Lists({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  return (
    <>
      <Section id="next" title="The next visit" say={nextSentence(councils)}>
        <ul className="csi-lines">
          {councils.map((each) => (
            <li key={each.authority.id}>
              <NextVisitLine world={world} council={each} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="list" title="Visits in order" say={listSentence(councils)}>
        <VisitList world={world} councils={councils} />
      </Section>
      <GapSection world={world} councils={councils} />
      {councils.length > 12
        ? null
        : councils.map((each) => (
            <Section
              key={each.authority.id}
              id={`themes-${each.authority.id}`}
              title={`Themes covered: ${each.authority.name}`}
            >
              <VisitThemes world={world} council={each} />
            </Section>
          ))}
      <Unknown world={world} councils={councils} />
    </>
  );
}

function nextSentence(councils: readonly Council[]): string {
  const some = councils.filter((council) => nextVisit([...council.visits, ...council.expected]) !== null).length;
  return some === 0
    ? "No visit is announced or to be expected on this day."
    : `A visit is announced, or by the usual course to be expected, in ${counted(some, "council")}.`;
}

function listSentence(councils: readonly Council[]): string {
  const views = councils.flatMap((council) => council.visits);
  const held = views.filter((view) => view.status === "took-place" && view.visit.repeats === null).length;
  const silent = views.filter((view) => view.status === "no-record").length;
  return `${counted(held, "visit")} recorded as having taken place${silent === 0 ? "" : `; ${silent} expected by now, of which nothing is recorded here`}.`;
}

function NextVisitLine({ world, council }: { readonly world: World; readonly council: Council }) {
  const next = nextVisit([...council.visits, ...council.expected]);
  if (next === null) return <>{council.authority.name}: none announced, and none to be expected by the usual course.</>;
  return (
    <span data-record={next.record} data-status={next.status}>
      {council.authority.name}: <a href={evidenceHref(world, next.record)}>{next.visit.title}</a>,{" "}
      <When date={next.visit.when} />,{" "}
      {distanceWords(countdown(world.known.calendar, world.asAt, next.visit.when).days)}{" "}
      <Status status="expected" words="Expected" />
    </span>
  );
}

function Unknown({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  const lines = councils.flatMap((council) =>
    notKnown(world.known, council)
      .filter((unknown) => /visit/i.test(unknown.words))
      .map((unknown) => ({ council, unknown })),
  );
  if (lines.length === 0) return null;
  return (
    <Section id="unknown" title="Visits of which nothing is known here">
      <ul className="csi-lines">
        {lines.map(({ council, unknown }) => (
          <li key={unknown.id} data-record={unknown.record ?? undefined}>
            {council.authority.name}: {unknown.words}
          </li>
        ))}
      </ul>
    </Section>
  );
}
