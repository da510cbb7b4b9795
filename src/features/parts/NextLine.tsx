import type { Council } from "#domain/council/council.ts";
import { deadlineTitle } from "#domain/deadlines/deadlines.ts";
import { distanceWords, statusWords, workingWords } from "#domain/deadlines/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { evidenceHref, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { DueDay } from "./NextPanel.tsx";

interface NextLineProps {
  readonly world: World;
  readonly council: Council;
}

/** The next thing of a council in the few lines of a row: how long, what, its day, how it stands. */
export function NextLine(props: NextLineProps) {
  return (
    <IfLoaded world={props.world} needs={NEEDS.deadlines} what="What is next">
      <Line {...props} />
    </IfLoaded>
  );
}

function Line({ world, council }: NextLineProps) {
  const { next } = council;
  if (next.kind === "deadline") {
    const { view } = next;
    const working = workingWords(view.countdown.workingDays);
    return (
      <div data-record={view.record} data-status={view.status}>
        <p className="csi-council-row__next">{distanceWords(view.countdown.days) ?? "day not known"}</p>
        {working === null ? null : <p>{working}</p>}
        <p>
          <a href={evidenceHref(world, view.record)}>
            <b>{deadlineTitle(view)}</b>
          </a>
          <span className="csi-block">
            <DueDay view={view} />
          </span>
        </p>
        <Status status={view.status} words={statusWords(view)} />
        {view.isComputed ? <span className="csi-small csi-muted"> computed by rule</span> : null}
      </div>
    );
  }
  if (next.kind === "visit") {
    const { view, countdown } = next;
    return (
      <div data-record={view.record} data-status={view.status}>
        <p className="csi-council-row__next">{distanceWords(countdown.days) ?? "day not known"}</p>
        <p>
          <a href={evidenceHref(world, view.record)}>
            <b>{view.visit.title}</b>
          </a>
          <span className="csi-block">
            <When date={view.visit.when} />
          </span>
        </p>
        <Status status="expected" words="Expected" />
      </div>
    );
  }
  const { undated } = next;
  if (undated === null) return <p className="csi-council-row__next">No day ahead</p>;
  return (
    <div data-record={undated.record} data-status={undated.status}>
      <p className="csi-council-row__next">Date not known</p>
      <p>
        <a href={evidenceHref(world, undated.record)}>
          <b>{undated.what}</b>
        </a>
        <span className="csi-block">{undated.dueWords === null ? "no day is given" : `“${undated.dueWords}”`}</span>
      </p>
      <Status status={undated.status} words={statusWords(undated)} />
    </div>
  );
}
