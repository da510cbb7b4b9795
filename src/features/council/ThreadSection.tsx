import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import { ratedAmong } from "#domain/thread/rating.ts";
import { type ThreadRow, threadOf, unlinkedActions } from "#domain/thread/thread.ts";
import { upperFirst } from "#domain/words.ts";
import { Cite } from "#features/parts/Cite.tsx";
import { evidenceHref, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { ActionLines, Ratings } from "./ActionLines.tsx";

/** The thread: one row a finding, what is being done about it in the documents' words, and the last outside view. Never reconciled. */
export function ThreadSection({ world, council }: { readonly world: World; readonly council: Council }) {
  const { latest } = council;
  const rows = latest === null ? [] : threadOf(world.known, latest);
  const others = latest === null ? [] : unlinkedActions(world.known, latest);
  return (
    <Section id="thread" title="What was said, and what is being done" say={threadSentence(rows, others.length)}>
      {rows.length === 0 ? null : (
        <Cells
          caption={`What Ofsted’s report on ${council.authority.name} says must improve, what is being done, and the last outside view`}
          columns={[
            { id: "said", title: "What was said must improve" },
            { id: "done", title: "What is being done, in the documents’ own words" },
            { id: "rating", title: "Council’s rating" },
            { id: "view", title: "Last outside view" },
          ]}
          rows={rows.map((row) => threadRow({ world, council, unlinked: others.length }, row))}
        />
      )}
      {others.length === 0 ? null : (
        <>
          <h3>Actions that we do not link to a finding</h3>
          <ActionLines world={world} states={others} />
        </>
      )}
      <p className="csi-small csi-muted">
        Which action answers which finding is our reading. Measures and difference made: none are recorded in the
        documents loaded here.
      </p>
    </Section>
  );
}

function threadSentence(rows: readonly ThreadRow[], unlinked: number): string {
  if (rows.length === 0) return "No finding of the latest report is recorded in the documents loaded here.";
  const answered = rows.filter((row) => row.actions.length > 0).length;
  const recurring = rows.filter((row) => row.recursFrom.length > 0).length;
  const again = recurring === 0 ? "" : ` ${counted(recurring, "topic")} stood in an earlier report too.`;
  return `${counted(rows.length, "thing")} must improve. ${actedWords(answered, unlinked)}; ${ratedWords(rows)}.${again}`;
}

function ratedWords(rows: readonly ThreadRow[]): string {
  const rated = rows.filter(({ actions }) => ratedAmong(actions).length > 0).length;
  if (rated === 0) return "none is rated here";
  return `of ${rated} the council rates an action`;
}

function actedWords(answered: number, unlinked: number): string {
  if (unlinked > 0)
    return `We link actions to ${answered || "none"} of them, and ${counted(unlinked, "action")} to none`;
  return answered === 0
    ? "The documents name no action for any of them"
    : `The documents name actions for ${answered} of them`;
}

interface Beside {
  readonly world: World;
  readonly council: Council;
  /** How many actions are linked to no finding: one of them may answer it. */
  readonly unlinked: number;
}

function threadRow({ world, council, unlinked }: Beside, row: ThreadRow): Row {
  const { finding } = row;
  return {
    id: finding.id,
    record: `findings/${finding.id}`,
    cells: [
      <Said key="said" world={world} row={row} />,
      row.actions.length === 0 ? (
        <span className="csi-muted" key="none">
          {unlinked === 0 ? "No action in the documents loaded here" : "No action linked to it here"}
        </span>
      ) : (
        <ActionLines key="actions" world={world} states={row.actions} />
      ),
      <Ratings key="rating" world={world} states={row.actions} />,
      <OutsideView key="view" world={world} council={council} row={row} />,
    ],
  };
}

function Said({ world, row }: { readonly world: World; readonly row: ThreadRow }) {
  const { finding, recursFrom } = row;
  return (
    <>
      {upperFirst(finding.topics.join(", "))}
      <span className="csi-block csi-small csi-regular">
        {finding.number}. <Words>{finding.words}</Words>
      </span>
      {finding.framework === null ? null : (
        <span className="csi-block csi-small csi-regular csi-muted">National framework: {finding.framework}</span>
      )}
      {recursFrom.length === 0 ? null : (
        <span className="csi-block csi-small csi-regular csi-muted">
          Also in {recursFrom.map((report) => report.published.latest?.slice(0, 4) ?? "?").join(", ")}
        </span>
      )}
      <span className="csi-block csi-small csi-regular">
        <Cite
          world={world}
          record={`findings/${finding.id}`}
          source={finding.source}
          about={`finding ${finding.number}`}
        />
      </span>
    </>
  );
}

const VIEW_WORDS = { progress: "progress", "not-yet": "not yet", "not-looked-at": "not looked at" } as const;

function OutsideView({
  world,
  council,
  row,
}: {
  readonly world: World;
  readonly council: Council;
  readonly row: ThreadRow;
}) {
  const { view } = row;
  if (view?.visit) {
    return (
      <span data-record={`views/${view.view.id}`}>
        <b>{view.visit.title}</b>
        <span className="csi-block">
          <When date={view.visit.when} />
        </span>
        <span className="csi-block csi-small">
          {VIEW_WORDS[view.view.says]}: {view.view.words}
        </span>
      </span>
    );
  }
  const last = council.lastVisit;
  return (
    <>
      <b>Inspection report</b>
      <span className="csi-block">{council.latest === null ? null : <When date={council.latest.published} />}</span>
      {last === null || last.visit.inspection !== council.latest?.id ? null : (
        <span className="csi-block csi-small csi-muted">
          Visit of{" "}
          <a href={evidenceHref(world, last.record)}>
            <When date={last.visit.when} />
          </a>
          : what it said of this is not recorded here
        </span>
      )}
    </>
  );
}
