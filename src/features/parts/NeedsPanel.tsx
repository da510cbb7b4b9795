import type { Council } from "#domain/council/council.ts";
import type { Need } from "#domain/council/need.ts";
import { NEEDS_RULE, needsOf } from "#domain/council/needs.ts";
import { planHref } from "#features/parts/planAddress.ts";
import { evidenceHref, hrefTo, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { Panel } from "#ui/page/Panel.tsx";

interface NeedsPanelProps {
  readonly world: World;
  readonly council: Council;
}

/** At most three things that need the board, in an order whose rule is printed. */
export function NeedsPanel({ world, council }: NeedsPanelProps) {
  const needs = needsOf(world.known, council);
  return (
    <Panel title="Needs the Board" look="needs">
      {needs.length === 0 ? <p>Nothing recorded here needs the Board on this day.</p> : null}
      <ol className="csi-needs">
        {needs.map((need) => (
          <li key={need.title} data-record={need.record ?? undefined} data-status={need.status?.status}>
            <b>{need.title}</b> <Words>{need.words}</Words> <Way world={world} council={council} need={need} />{" "}
            {need.status === null ? null : <Status {...need.status} />}
          </li>
        ))}
      </ol>
      <p className="csi-small csi-muted">{NEEDS_RULE}</p>
    </Panel>
  );
}

/** To the evidence of one record, to the actions that are counted in the plan, or to the section where it stands. */
function Way({ world, council, need }: NeedsPanelProps & { readonly need: Need }) {
  const { title, record, section, mark } = need;
  if (record !== null) {
    return (
      <a className="csi-no-print" href={evidenceHref(world, record)} aria-label={`How we know: ${title}`}>
        How we know
      </a>
    );
  }
  const href =
    mark === undefined ? hrefTo(world, { rest: { section } }) : planHref(world, council.authority.id, { mark });
  return mark === undefined && section === null ? null : (
    <a className="csi-no-print" href={href} aria-label={`See them: ${title}`}>
      See them
    </a>
  );
}
