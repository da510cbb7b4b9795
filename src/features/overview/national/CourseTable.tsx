import type { ComputedDuty } from "#domain/clock/duties.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { CoursePlace } from "#domain/national/usualCourse.ts";
import { evidenceHref, hrefTo, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { monthsWords } from "./courseWords.ts";

/** The days of the course: what is recorded here, beside what would be usual. What is not recorded is a gap in our papers. */
export function CourseTable({ world, places }: { readonly world: World; readonly places: readonly CoursePlace[] }) {
  return (
    <>
      <h3>Where each stands, in order of names</h3>
      <Cells
        caption="Authorities whose latest report is inadequate, in order of their names: what is recorded here and what would be usual"
        columns={[
          { id: "authority", title: "Authority" },
          { id: "published", title: "Report published" },
          { id: "months", title: "Months since", isNumber: true },
          { id: "first", title: "First monitoring visit" },
          { id: "visits", title: "Visits recorded here", isNumber: true },
          { id: "next", title: "Re-inspection, by the usual course" },
        ]}
        rows={places.map((place) => rowOf(world, place))}
      />
      <p className="csi-small csi-muted">
        “No record here” is a gap in what is loaded. Before the first visit recorded here others may have taken place.{" "}
        {figuresOf(places)}
      </p>
    </>
  );
}

/** What the usual course rests on: "First monitoring visit: “3 months after publication”, said of Bradford in 2018." */
function figuresOf(places: readonly CoursePlace[]): string {
  const duties = places.flatMap(({ firstExpected, windows }) => [
    ...(firstExpected ? [firstExpected] : []),
    ...windows,
  ]);
  const rules = [...new Map(duties.map(({ rule }) => [rule.id, rule])).values()];
  return rules.map(({ title, figure, law }) => `${title}: ${figure ?? law}.`).join(" ");
}

function rowOf(world: World, place: CoursePlace): Row {
  const { authority, report, months, visits, windows } = place;
  return {
    id: authority.id,
    record: `authorities/${authority.id}`,
    cells: [
      <a key="name" href={hrefTo(world, { path: `/authorities/${authority.id}` })}>
        {authority.name}
      </a>,
      <a key="report" href={evidenceHref(world, `inspections/${report.id}`)}>
        <When date={report.published} />
      </a>,
      monthsWords(months),
      <FirstVisit key="first" world={world} place={place} />,
      visits.length === 0 ? "no record" : visits.length,
      windows.length === 0 ? "not known on this day" : <Windows key="windows" windows={windows} />,
    ],
  };
}

/** The first visit that is recorded here; where none is, the one announced, or when one would be usual. */
function FirstVisit({ world, place }: { readonly world: World; readonly place: CoursePlace }) {
  const { visits, announced, firstExpected } = place;
  const first = visits[0] ?? announced;
  const usual = firstExpected === null ? null : `usual: ${impreciseWords(firstExpected.due)}`;
  return (
    <>
      {first === null ? (
        "no record here"
      ) : (
        <a href={evidenceHref(world, first.record)}>
          <When date={first.visit.when} />
        </a>
      )}
      {first !== null && first === announced ? ", announced" : null}
      {visits[0] === undefined ? null : (
        <span className="csi-block csi-small csi-muted">{visits[0].visit.sequence ?? "the first recorded here"}</span>
      )}
      {usual === null ? null : <span className="csi-block csi-small csi-muted">{usual}</span>}
    </>
  );
}

function Windows({ windows }: { readonly windows: readonly ComputedDuty[] }) {
  return windows.map(({ id, due, rule }) => (
    <span key={id} className="csi-block">
      {rule.least === null ? "as said: " : "as observed: "}
      <When date={due} />
    </span>
  ));
}
