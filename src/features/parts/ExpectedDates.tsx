import type { Council } from "#domain/council/council.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import {
  EXPECTATION_WORDS,
  type Expectation,
  expectationStatus,
  expectationsOf,
} from "#domain/deadlines/expectations.ts";
import { distanceWords } from "#domain/deadlines/words.ts";
import { VISIT_STATUS_WORDS } from "#domain/visits/visits.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { Cite } from "./Cite.tsx";

/** Visits announced, and what the usual course leads to expect. None of it is a duty. */
export function ExpectedDates({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  const visits = councils.flatMap((council) =>
    council.visits.filter((view) => view.status === "expected").map((view) => ({ council, view })),
  );
  const expected = councils.flatMap((council) =>
    expectationsOf(world.known, council).map((expectation) => ({ council, expectation })),
  );
  if (visits.length + expected.length === 0) return null;
  return (
    <Section
      id="expected"
      title={`Expected, not due (${visits.length + expected.length})`}
      say="Ofsted sets the days of its visits. What is only expected is never overdue, at most later than usual."
    >
      <Cells
        caption="What is expected, and with what figure that is compared"
        columns={[
          { id: "what", title: "What" },
          { id: "council", title: "Council" },
          { id: "when", title: "When" },
          { id: "status", title: "Status" },
          { id: "how", title: "How we know" },
        ]}
        rows={[
          ...visits.map(
            ({ council, view }): Row => ({
              id: view.record,
              record: view.record,
              status: view.status,
              cells: [
                view.visit.title,
                council.authority.name,
                <span key="when">
                  {view.visit.repeats ?? <When date={view.visit.when} />}
                  <Distance world={world} date={view.visit.when} />
                </span>,
                <Status key="status" status={view.status} words={VISIT_STATUS_WORDS[view.status]} />,
                <Cite
                  key="how"
                  world={world}
                  record={view.record}
                  source={view.visit.source}
                  about={view.visit.title}
                />,
              ],
            }),
          ),
          ...expected.map(({ council, expectation }) => expectedRow(world, council, expectation)),
        ]}
      />
      <p className="csi-small">
        <a href={hrefTo(world, { path: "/visits" })}>All visits</a>
      </p>
    </Section>
  );
}

function Distance({ world, date }: { readonly world: World; readonly date: Expectation["duty"]["due"] }) {
  const words = distanceWords(countdown(world.known.calendar, world.asAt, date).days);
  return words === null ? null : <span className="csi-block csi-small csi-muted">{words}</span>;
}

function expectedRow(world: World, council: Council, expectation: Expectation): Row {
  const { duty, record } = expectation;
  const status = expectationStatus(expectation);
  return {
    id: duty.id,
    record,
    status,
    cells: [
      duty.rule.what,
      council.authority.name,
      <span key="when">
        <When date={duty.due} />
        <Distance world={world} date={duty.due} />
      </span>,
      <Status key="status" status={status} words={EXPECTATION_WORDS[status]} />,
      <span key="how">
        <Cite world={world} record={record} source={duty.rule.source} about={duty.rule.title} />. {duty.rule.title}.{" "}
        {duty.rule.figure ?? duty.rule.law}
        {duty.pauses.length === 0 ? null : `. Wider because of ${duty.pauses.map((pause) => pause.title).join(", ")}`}
      </span>,
    ],
  };
}
