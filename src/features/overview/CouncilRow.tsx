import { changeWords } from "#domain/changes/changes.ts";
import type { Council } from "#domain/council/council.ts";
import { dfeReview } from "#domain/council/exceptions.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { interventionWords } from "#domain/intervention/track.ts";
import { AREA_WORDS, GRADE_WORDS, judgementIn, judgementsOf } from "#domain/judgements/inspections.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Inspection } from "#domain/model/records.ts";
import { NextLine } from "#features/parts/NextLine.tsx";
import { SmallTimeline } from "#features/parts/SmallTimeline.tsx";
import type { SmallTimelineProps } from "#features/parts/SmallTimelineFigure.tsx";
import { VisitLine } from "#features/parts/VisitLine.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { Grade } from "#ui/facts/Grade.tsx";
import { When } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { ExceptionList } from "./ExceptionList.tsx";
import { OutsideView } from "./OutsideView.tsx";

interface CouncilRowProps {
  readonly world: World;
  readonly council: Council;
  readonly line: Pick<SmallTimelineProps, "events" | "window">;
}

/** One council in the overview: judgement, next thing, changes, last outside view, exceptions, and its small timeline. */
export function CouncilRow({ world, council, line }: CouncilRowProps) {
  const { authority } = council;
  return (
    <section
      className="csi-council-row"
      aria-labelledby={`row-${authority.id}`}
      data-record={`authorities/${authority.id}`}
    >
      <div>
        <h2 className="csi-council-row__name" id={`row-${authority.id}`}>
          <a href={hrefTo(world, { path: `/authorities/${authority.id}`, authorities: world.address.authorities })}>
            {authority.name}
          </a>
        </h2>
        <Standing world={world} council={council} />
      </div>
      <div className="csi-council-row__cells">
        <div>
          <h3>Next</h3>
          <NextLine world={world} council={council} />
          <VisitLine world={world} council={council} />
          <p className="csi-small">
            <Words>{reviewWords(council)}</Words>
          </p>
        </div>
        <Changed world={world} council={council} />
        <OutsideView world={world} council={council} />
        <ExceptionList world={world} council={council} />
      </div>
      <div className="csi-council-row__line">
        <SmallTimeline world={world} council={council} {...line} />
      </div>
    </section>
  );
}

/** The judgement since when, and the state of intervention. */
export function Standing({ world, council }: { readonly world: World; readonly council: Council }) {
  const { latest } = council;
  const overall = latest === null ? null : judgementIn(world.known, latest.id, "overall");
  const [strongest] = council.interventions;
  return (
    <>
      {latest === null ? (
        <p>No report known</p>
      ) : (
        <p data-record={`inspections/${latest.id}`}>
          {overall?.grade ? <Grade grade={overall.grade} isWordFirst /> : <b>No overall grade</b>}
          <span className="csi-block csi-small csi-muted">
            overall, published <When date={latest.published} />
          </span>
        </p>
      )}
      {latest === null ? null : <Areas world={world} inspection={latest} />}
      <p className="csi-small">
        {strongest === undefined ? "No intervention recorded as running" : interventionWords(council)}
      </p>
    </>
  );
}

/** The areas of the latest report, each with its grade, in small words. */
function Areas({ world, inspection }: { readonly world: World; readonly inspection: Inspection }) {
  const areas = judgementsOf(world.known, inspection.id).filter((judgement) => judgement.area !== "overall");
  return (
    <ul className="csi-row-areas csi-small">
      {areas.map((judgement) => (
        <li key={judgement.id} data-record={`judgements/${judgement.id}`}>
          {AREA_WORDS[judgement.area]}:{" "}
          {judgement.grade === null ? "no grade" : GRADE_WORDS[judgement.grade].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function reviewWords(council: Council): string {
  const review = dfeReview(council);
  if (review === null) return "DfE review: not recorded";
  const when = review.due.precision === "unknown" ? "next day not recorded" : impreciseWords(review.due);
  return `DfE review: ${review.repeats ?? "once"}; ${when}`;
}

const MOST_CHANGES = 3;
const MOST_PARTS = 2;

function Changed({ world, council }: { readonly world: World; readonly council: Council }) {
  const { since, changes } = council;
  const latest = changes.list.slice(-MOST_CHANGES).reverse();
  const body = since === null ? null : rowWithId(world.known.tables.bodies, since.body)?.name;
  return (
    <div>
      <h3>Changed since its last recorded meeting</h3>
      <p className="csi-small csi-muted">
        {since === null ? "No meeting recorded" : `Since ${body ?? "the meeting"}, ${impreciseWords(since.when)}`}
      </p>
      {latest.length === 0 ? (
        <p>Nothing new recorded.</p>
      ) : (
        <ul className="csi-bullets">
          {latest.map((change) => (
            <li key={change.parts[0]?.record}>
              <Words>{changeWords(change, MOST_PARTS)}</Words>
            </li>
          ))}
        </ul>
      )}
      {changes.list.length === 0 ? null : (
        <a
          className="csi-small csi-no-print"
          href={hrefTo(world, { path: `/authorities/${council.authority.id}` })}
          aria-label={`All changes in ${council.authority.name}`}
        >
          All {counted(changes.list.length, "change")}
        </a>
      )}
    </div>
  );
}
