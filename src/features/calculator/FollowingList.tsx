import type { Following } from "#domain/clock/calculator.ts";
import { workingOf } from "#domain/clock/working.ts";
import { SURENESS_WORDS } from "#domain/deadlines/words.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import { WorkingSteps } from "#features/parts/WorkingSteps.tsx";
import type { World } from "#features/world.ts";
import { MonthGrid } from "#ui/facts/MonthGrid.tsx";
import { Status } from "#ui/facts/Status.tsx";
import { fallsOn, followingTitle } from "./followingText.ts";

/** Each thing that follows, in order of its day: duty or expectation, the rule, how sure it is, and its working. */
export function FollowingList({
  world,
  following,
}: {
  readonly world: World;
  readonly following: readonly Following[];
}) {
  return (
    <ol className="csi-lines">
      {following.map((each) => (
        <li key={each.duty.rule.id} data-record={`rules/${each.duty.rule.id}`}>
          <Line world={world} each={each} />
        </li>
      ))}
    </ol>
  );
}

function Line({ world, each }: { readonly world: World; readonly each: Following }) {
  const { rule, due, isProvisional, pauses } = each.duty;
  const source = citationOf(world.known, rule.source)?.source;
  return (
    <>
      <h3>{followingTitle(each)}</h3>
      <p>
        <b>
          {due.precision === "day" && !due.isAbout && due.latest !== null ? (
            <time dateTime={due.latest}>{fallsOn(each)}</time>
          ) : (
            <time>{fallsOn(each)}</time>
          )}
        </b>{" "}
        {rule.nature === "duty" ? (
          <Status status="due" words="Duty" />
        ) : (
          <Status status="expected" words="Expected, not a duty" />
        )}
        {isProvisional ? " Provisional: beyond the bank holidays that are published." : null}
      </p>
      <p className="csi-small csi-muted">
        {rule.recipient === null ? null : `To: ${rule.recipient}. `}
        {rule.title}. {rule.law}
        {rule.figure === null ? "" : `; ${rule.figure}`}. {SURENESS_WORDS[rule.sureness]}
        {source === undefined ? "" : `: ${source.shortTitle}`}.
        {pauses.length === 0 ? null : ` Wider because of ${pauses.map((pause) => pause.title).join(", ")}.`}
      </p>
      <Count world={world} each={each} />
    </>
  );
}

function Count({ world, each }: { readonly world: World; readonly each: Following }) {
  const { working, rule } = each.duty;
  if (working === null || working.count === 0) return null;
  const worked = workingOf(world.known.calendar, working);
  if (worked.kind === "refused") return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          How was this worked out?<span className="govuk-visually-hidden"> {rule.what}</span>
        </span>
      </summary>
      <WorkingSteps worked={worked.value} kind="the day chosen" />
      <MonthGrid working={worked.value} />
    </details>
  );
}
