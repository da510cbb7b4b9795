import type { ReactNode } from "react";
import type { Council } from "#domain/council/council.ts";
import { exceptionsOf } from "#domain/council/exceptions.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { counted } from "#domain/deadlines/words.ts";
import { planHref } from "#features/parts/planAddress.ts";
import { hrefTo, type World } from "#features/world.ts";

/**
 * What an adviser looks for in a council, counted: red, re-dated, no update for 60 days. A colour that nobody has explained
 * is no rating, and not the want of one. That an action's own day has passed is none of these: it is said in its plan and
 * under "Needs the Board", and an adviser meets it here where the plan was re-dated or nothing was heard.
 */
export function ExceptionList({ world, council }: { readonly world: World; readonly council: Council }) {
  const exceptions = exceptionsOf(world.known, council);
  const unknown = notKnown(world.known, council).length;
  const { id, name } = council.authority;
  const red = planHref(world, id, { word: "any:red" });
  const filled = planHref(world, id, { word: "any:filled-red" });
  return (
    <div>
      <h3>Exceptions</h3>
      <dl className="csi-exceptions">
        <Exception what="Overdue, of stated deadlines">
          {council.deadlines.filter((view) => view.status === "overdue" && !view.isComputed).length}
        </Exception>
        <Exception what="Rated red">
          <Actions count={exceptions.ratedRed} noun="action" rest={`rated red in ${name}`} href={red}>
            {exceptions.filledRed === null ? "not rated" : "no word given"}
          </Actions>
        </Exception>
        {exceptions.filledRed === null ? null : (
          <Exception what="Filled red, no word given">
            <Actions
              count={exceptions.filledRed}
              noun="action"
              rest={`filled red, no word given, in ${name}`}
              href={filled}
            />
          </Exception>
        )}
        <Exception what="Re-dated deadlines">{exceptions.redated}</Exception>
        <Exception what="Re-dated actions">
          <Actions
            count={exceptions.redatedActions}
            noun="re-dated action"
            rest={`in ${name}`}
            href={planHref(world, id, { mark: "redated" })}
          >
            none loaded
          </Actions>
        </Exception>
        <Exception what="Open, no update for 60 days">
          <Actions
            count={exceptions.quiet}
            noun="open action"
            rest={`without an update in ${name}`}
            href={planHref(world, id, { mark: "quiet" })}
          >
            none loaded
          </Actions>
        </Exception>
        <Exception what="Not known">
          <a href={hrefTo(world, { path: `/authorities/${id}` })} aria-label={`${unknown} things not known of ${name}`}>
            {unknown}
          </a>
        </Exception>
      </dl>
    </div>
  );
}

function Exception({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ActionsProps {
  /** Null where it cannot be told. */
  readonly count: number | null;
  /** "open action", and what is said of it after: "without an update in Bury". */
  readonly noun: string;
  readonly rest: string;
  readonly href: string;
  /** What stands where there is no count. */
  readonly children?: ReactNode;
}

/** A count of actions, the way to those that it counts; none leads nowhere. */
function Actions({ count, noun, rest, href, children }: ActionsProps) {
  if (count === null) return children;
  if (count === 0) return count;
  return (
    <a href={href} aria-label={`${counted(count, noun)} ${rest}`}>
      {count}
    </a>
  );
}
