import type { Council } from "#domain/council/council.ts";
import { exceptionsOf } from "#domain/council/exceptions.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { hrefTo, type World } from "#features/world.ts";

/** What an adviser looks for in a council, counted. A colour that nobody has explained is no rating, and not the want of one. */
export function ExceptionList({ world, council }: { readonly world: World; readonly council: Council }) {
  const exceptions = exceptionsOf(world.known, council);
  const unknown = notKnown(world.known, council).length;
  return (
    <div>
      <h3>Exceptions</h3>
      <dl className="csi-exceptions">
        <div>
          <dt>Overdue, of stated deadlines</dt>
          <dd>{council.deadlines.filter((view) => view.status === "overdue" && !view.isComputed).length}</dd>
        </div>
        <div>
          <dt>Rated red</dt>
          <dd>{exceptions.ratedRed ?? (exceptions.filledRed === null ? "not rated" : "no word given")}</dd>
        </div>
        {exceptions.filledRed === null ? null : (
          <div>
            <dt>Filled red, no word given</dt>
            <dd>{exceptions.filledRed}</dd>
          </div>
        )}
        <div>
          <dt>Re-dated deadlines</dt>
          <dd>{exceptions.redated}</dd>
        </div>
        <div>
          <dt>Re-dated actions</dt>
          <dd>{exceptions.redatedActions ?? "none loaded"}</dd>
        </div>
        <div>
          <dt>Open, no update for 60 days</dt>
          <dd>
            <a
              href={hrefTo(world, { path: "/plan", authorities: [council.authority.id] })}
              aria-label={`${exceptions.quiet ?? "No"} open actions without an update in ${council.authority.name}`}
            >
              {exceptions.quiet ?? "none loaded"}
            </a>
          </dd>
        </div>
        <div>
          <dt>Not known</dt>
          <dd>
            <a
              href={hrefTo(world, { path: `/authorities/${council.authority.id}` })}
              aria-label={`${unknown} things not known of ${council.authority.name}`}
            >
              {unknown}
            </a>
          </dd>
        </div>
      </dl>
    </div>
  );
}
