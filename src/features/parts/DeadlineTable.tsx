import { isAhead } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { distanceWords, statusWords, workingWords } from "#domain/deadlines/words.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Cite } from "./Cite.tsx";

interface DeadlineTableProps {
  readonly world: World;
  readonly views: readonly DeadlineView[];
  readonly caption: string;
  readonly hasCouncil?: boolean;
}

/** Deadlines in a table: what, to whom, by when, how it stands, and how we know. */
export function DeadlineTable({ world, views, caption, hasCouncil = false }: DeadlineTableProps) {
  const columns = [
    { id: "what", title: "What" },
    ...(hasCouncil ? [{ id: "council", title: "Council" }] : []),
    { id: "to", title: "To" },
    { id: "due", title: "Due" },
    { id: "status", title: "Status" },
    { id: "how", title: "How we know" },
  ];
  return <Cells caption={caption} columns={columns} rows={views.map((view) => rowOf(world, view, hasCouncil))} />;
}

function rowOf(world: World, view: DeadlineView, hasCouncil: boolean): Row {
  const council = rowWithId(world.known.tables.authorities, view.authority)?.name ?? view.authority;
  return {
    id: view.record,
    record: view.record,
    status: view.status,
    cells: [
      view.what,
      ...(hasCouncil ? [council] : []),
      view.recipient ?? "not said",
      <Due key="due" view={view} />,
      <Status key="status" status={view.status} words={statusWords(view)} />,
      <How key="how" world={world} view={view} />,
    ],
  };
}

function Due({ view }: { readonly view: DeadlineView }) {
  const distance = isAhead(view) ? distanceWords(view.countdown.days) : null;
  const working = isAhead(view) ? workingWords(view.countdown.workingDays) : null;
  return (
    <>
      {view.isNoLaterThanAbout ? "no later than about " : null}
      <When date={view.due} words={view.dueWords} />
      {distance === null ? null : (
        <span className="csi-small csi-muted csi-block">
          {distance}
          {working === null ? null : `, ${working}`}
        </span>
      )}
      {view.timesRedated === 0 ? null : (
        <span className="csi-small csi-muted csi-block">
          re-dated {view.timesRedated} times; first due <When date={view.firstDue} />
        </span>
      )}
    </>
  );
}

function How({ world, view }: { readonly world: World; readonly view: DeadlineView }) {
  if (!view.isComputed) {
    return (
      <>
        Stated. <Cite world={world} record={view.record} source={view.source} about={view.what} />
      </>
    );
  }
  return (
    <>
      Computed{view.rule === null ? "" : `: ${view.rule.title}`}.{" "}
      <a
        className="csi-no-print"
        href={evidenceHref(world, view.record)}
        aria-label={`How was this worked out? ${view.what}`}
      >
        How was this worked out?
      </a>
    </>
  );
}
