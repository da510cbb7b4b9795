import type { Council } from "#domain/council/council.ts";
import type { AheadVisit } from "#domain/council/next.ts";
import type { Countdown } from "#domain/dates/workingDays.ts";
import { deadlineTitle, isAhead } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { distanceWords, dueDayWords, statusWords, workingWords } from "#domain/deadlines/words.ts";
import { lowerFirst } from "#domain/words.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { Day, When } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { Panel } from "#ui/page/Panel.tsx";
import { AddToCalendar } from "./AddToCalendar.tsx";
import { Cite } from "./Cite.tsx";
import { VisitLine } from "./VisitLine.tsx";

/** What the eye must carry away: the next thing, how long until it, and its day. */
export function NextPanel({ world, council }: { readonly world: World; readonly council: Council }) {
  const { next } = council;
  if (next.kind === "deadline") return <NextDeadline world={world} council={council} view={next.view} />;
  if (next.kind === "visit")
    return <NextVisit world={world} view={next.view} countdown={next.countdown} deadlines={council.deadlines} />;
  return (
    <Panel title="Next" look="next">
      <p className="csi-next__count csi-next__count--words">Date not known</p>
      <p>
        {next.undated === null
          ? "No deadline and no visit with a day lies ahead in the documents loaded here."
          : `${next.undated.what}: ${next.undated.dueWords ?? "no day is given"}.`}
      </p>
      {next.undated === null ? null : (
        <p className="csi-next__foot">
          <Cite world={world} record={next.undated.record} source={next.undated.source} />
        </p>
      )}
    </Panel>
  );
}

interface NextDeadlineProps {
  readonly world: World;
  readonly council: Council;
  readonly view: DeadlineView;
}

function NextDeadline({ world, council, view }: NextDeadlineProps) {
  const working = workingWords(view.countdown.workingDays);
  return (
    <Panel title={view.isComputed ? "Next thing due, computed by rule" : "Next thing due"} look="next">
      <div data-record={view.record} data-status={view.status}>
        <p className="csi-next__thing">
          <Words>{deadlineTitle(view)}</Words>
        </p>
        <CountdownWords countdown={view.countdown} />
        {working === null ? null : <p className="csi-next__working">{working}</p>}
        <p className={view.due.precision === "day" ? "csi-next__day" : "csi-next__day csi-next__day--month"}>
          <DueDay view={view} />
        </p>
        <p className="csi-next__foot">
          <Status status={view.status} words={statusWords(view)} />
          {view.isComputed ? (
            <a className="csi-no-print" href={evidenceHref(world, view.record)}>
              How was this worked out?
            </a>
          ) : (
            <Cite world={world} record={view.record} source={view.source} />
          )}
          <AddToCalendar world={world} views={[view]} words="Add to calendar" />
        </p>
      </div>
      <VisitLine world={world} council={council} />
    </Panel>
  );
}

/** A due day with its weekday where it is exact, "no later than about" where it was counted from publication. */
export function DueDay({ view }: { readonly view: DeadlineView }) {
  if (view.due.precision !== "day" || view.due.latest === null) return <When date={view.due} words={view.dueWords} />;
  if (!view.isNoLaterThanAbout) return <Day day={view.due.latest} style="weekday" />;
  return (
    <>
      no later than about <Day day={view.due.latest} style="weekday" />
    </>
  );
}

function CountdownWords({ countdown }: { readonly countdown: Countdown }) {
  const words = distanceWords(countdown.days) ?? "day not known";
  const isLong = words.length > 11;
  return <p className={isLong ? "csi-next__count csi-next__count--range" : "csi-next__count"}>{words}</p>;
}

interface NextVisitProps {
  readonly world: World;
  readonly view: AheadVisit;
  readonly countdown: Countdown;
  readonly deadlines: readonly DeadlineView[];
}

function NextVisit({ world, view, countdown, deadlines }: NextVisitProps) {
  const { visit } = view;
  const isTold = "toldBy" in view;
  return (
    <Panel title="Next expected" look="next">
      <div data-record={view.record} data-status={view.status}>
        <p className="csi-next__thing">{visit.title}</p>
        <CountdownWords countdown={countdown} />
        <p className="csi-next__day csi-next__day--month">
          {visit.when.precision === "month" && !visit.when.isAbout ? "Some day in " : ""}
          <When date={visit.when} />
        </p>
        {visit.focus === null ? null : <p>It will look at {lowerFirst(visit.focus)}.</p>}
        <p className="csi-next__foot">
          <Status status="expected" words="Expected" />
          {isTold ? (
            <Cite world={world} record={view.record} source={view.visit.source} />
          ) : (
            <a className="csi-no-print" href={evidenceHref(world, view.record)}>
              Why then?
            </a>
          )}
        </p>
      </div>
      <NoDeadline deadlines={deadlines} />
    </Panel>
  );
}

function NoDeadline({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  if (deadlines.some(isAhead)) return null;
  const last = lastStated(deadlines);
  return (
    <p className="csi-next__more">
      <b>No deadline</b> after this day is stated in the documents loaded here.
      {last === undefined ? null : ` The last was the ${lowerFirst(last.what)}, ${dueDayWords(last)}: `}
      {last?.status === "no-evidence" ? (
        <>
          what became of it is <b>not recorded</b>.
        </>
      ) : (
        last && `${statusWords(last).toLowerCase()}.`
      )}
    </p>
  );
}

/** The stated deadline with the latest day; of those with the same day the one whose day is exact. */
function lastStated(deadlines: readonly DeadlineView[]): DeadlineView | undefined {
  const dated = deadlines.filter((view) => !view.isComputed && view.due.latest !== null);
  const latest = dated.at(-1)?.due.latest;
  return dated.find((view) => view.due.latest === latest && view.due.precision === "day") ?? dated.at(-1);
}
