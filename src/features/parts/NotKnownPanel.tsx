import type { Council } from "#domain/council/council.ts";
import { notKnown, type Unknown } from "#domain/council/notKnown.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Panel } from "#ui/page/Panel.tsx";

const MOST_AT_ONCE = 4;

/** What the documents do not tell, as large as what they do. */
export function NotKnownPanel({ world, council }: { readonly world: World; readonly council: Council }) {
  const unknowns = notKnown(world.known, council);
  const more = unknowns.slice(MOST_AT_ONCE);
  return (
    <Panel title="What is not known" look="dashed">
      {unknowns.length === 0 ? (
        <p>Nothing is marked as not known on this day.</p>
      ) : (
        <UnknownLines world={world} unknowns={unknowns.slice(0, MOST_AT_ONCE)} />
      )}
      {more.length === 0 ? null : (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{more.length} more</span>
          </summary>
          <UnknownLines world={world} unknowns={more} />
        </details>
      )}
    </Panel>
  );
}

/** Unknowns as lines, each a press from why. */
export function UnknownLines({ world, unknowns }: { readonly world: World; readonly unknowns: readonly Unknown[] }) {
  return (
    <ul className="csi-lines csi-columns">
      {unknowns.map((unknown) => (
        <li key={unknown.id} data-record={unknown.record ?? undefined}>
          {unknown.record === null ? unknown.words : <a href={evidenceHref(world, unknown.record)}>{unknown.words}</a>}
        </li>
      ))}
    </ul>
  );
}
