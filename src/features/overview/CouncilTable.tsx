import { regionWords } from "#domain/authorities/words.ts";
import type { Council } from "#domain/council/council.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { interventionWords } from "#domain/intervention/track.ts";
import { judgementIn } from "#domain/judgements/inspections.ts";
import { NEEDS } from "#features/IfLoaded.tsx";
import { NextLine } from "#features/parts/NextLine.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { Grade } from "#ui/facts/Grade.tsx";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Standing } from "./CouncilRow.tsx";
import { MOST_ROWS } from "./mostRows.ts";
import { chosenOrder } from "./order.ts";

interface CouncilTableProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

const LONG = [
  { id: "region", title: "Region" },
  { id: "standing", title: "Latest judgement and intervention" },
];
const SHORT = [
  { id: "standing", title: "Latest judgement, overall" },
  { id: "intervention", title: "Intervention" },
];

/** The same as a table; of many councils with the overall judgement alone, a line or two each. */
export function CouncilTable({ world, councils }: CouncilTableProps) {
  const isShort = world.councils.length > MOST_ROWS;
  const isByRegion = chosenOrder(world.address).id === "region";
  return (
    <div className={isShort ? "csi-short-rows" : undefined}>
      <Cells
        caption="Councils, their latest judgement, what is next, and what is not known"
        columns={[
          { id: "council", title: "Council" },
          ...(isShort ? SHORT : LONG),
          { id: "next", title: "Next" },
          { id: "visit", title: "Last visit" },
          { id: "overdue", title: "Overdue (stated)", isNumber: true },
          { id: "unknown", title: "Not known", isNumber: true },
        ]}
        rows={councils.map((council) => ({
          ...rowOf(world, council, isShort),
          ...(isByRegion ? { group: regionWords(council.authority.region) } : {}),
        }))}
      />
    </div>
  );
}

function rowOf(world: World, council: Council, isShort: boolean): Row {
  const { authority, lastVisit } = council;
  const standing = isShort
    ? [<Overall key="standing" world={world} council={council} />, interventionCell(council)]
    : [regionWords(authority.region), <Standing key="standing" world={world} council={council} />];
  return {
    id: authority.id,
    record: `authorities/${authority.id}`,
    cells: [
      <Name key="name" world={world} council={council} isShort={isShort} />,
      ...standing,
      isShort && isNothingAhead(world, council) ? (
        "no day ahead"
      ) : (
        <NextLine key="next" world={world} council={council} />
      ),
      lastVisit === null ? "none recorded" : <When key="visit" date={lastVisit.visit.when} />,
      council.deadlines.filter((view) => view.status === "overdue" && !view.isComputed).length,
      notKnown(world.known, council).length,
    ],
  };
}

function Name({ world, council: { authority }, isShort }: CouncilCellProps & { readonly isShort: boolean }) {
  return (
    <>
      <a href={hrefTo(world, { path: `/authorities/${authority.id}` })}>{authority.name}</a>
      {isShort ? (
        <>
          {/* Drawn below the name, it would be read as part of it: "Bury North West". */}
          <span className="govuk-visually-hidden">, </span>
          <span className="csi-block csi-small csi-plain">{regionWords(authority.region)}</span>
        </>
      ) : null}
    </>
  );
}

/** Of most councils of a country no day is known: said in the words of a row, not in the large ones of a council's own. */
function isNothingAhead(world: World, { next }: Council): boolean {
  return next.kind === "nothing" && next.undated === null && !NEEDS.deadlines.some((table) => world.lost.has(table));
}

interface CouncilCellProps {
  readonly world: World;
  readonly council: Council;
}

/** The overall judgement of the latest report, and its day. */
function Overall({ world, council: { latest } }: CouncilCellProps) {
  if (latest === null) return <p>No report known</p>;
  const overall = judgementIn(world.known, latest.id, "overall");
  return (
    <p data-record={`inspections/${latest.id}`}>
      {overall?.grade ? <Grade grade={overall.grade} isWordFirst /> : <b>No overall grade</b>}
      <span className="csi-block csi-small csi-muted">
        published <When date={latest.published} />
      </span>
    </p>
  );
}

function interventionCell(council: Council): string {
  return council.interventions.length === 0 ? "none recorded" : interventionWords(council);
}
