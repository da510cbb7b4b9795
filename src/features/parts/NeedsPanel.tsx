import type { Council } from "#domain/council/council.ts";
import { NEEDS_RULE, needsOf } from "#domain/council/needs.ts";
import { evidenceHref, hrefTo, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { Panel } from "#ui/page/Panel.tsx";

/** At most three things that need the board, in an order whose rule is printed. */
export function NeedsPanel({ world, council }: { readonly world: World; readonly council: Council }) {
  const needs = needsOf(world.known, council);
  return (
    <Panel title="Needs the Board" look="needs">
      {needs.length === 0 ? <p>Nothing recorded here needs the Board on this day.</p> : null}
      <ol className="csi-needs">
        {needs.map((need) => (
          <li key={need.title} data-record={need.record ?? undefined} data-status={need.status?.status}>
            <b>{need.title}</b> <Words>{need.words}</Words>{" "}
            {need.record === null ? (
              need.section === null ? null : (
                <a
                  className="csi-no-print"
                  href={hrefTo(world, { rest: { section: need.section } })}
                  aria-label={`See them: ${need.title}`}
                >
                  See them
                </a>
              )
            ) : (
              <a
                className="csi-no-print"
                href={evidenceHref(world, need.record)}
                aria-label={`How we know: ${need.title}`}
              >
                How we know
              </a>
            )}{" "}
            {need.status === null ? null : <Status {...need.status} />}
          </li>
        ))}
      </ol>
      <p className="csi-small csi-muted">{NEEDS_RULE}</p>
    </Panel>
  );
}
