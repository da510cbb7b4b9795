import type { World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";

/** What the words and letters mean. */
export function GlossaryScreen({ world }: { readonly world: World }) {
  const entries = [...world.known.tables.glossary].sort((a, b) =>
    a.term.localeCompare(b.term, "en-GB", { sensitivity: "base" }),
  );
  return (
    <>
      <PageHead title="Glossary" note={`${entries.length} terms`} />
      <p className="csi-say">What the words and letters mean. The sector’s acronyms, spelt out.</p>
      {world.lost.has("glossary") ? (
        <p className="csi-banner">The glossary cannot be shown, because it is not here.</p>
      ) : null}
      <dl className="csi-list">
        {entries.map((entry) => (
          <div key={entry.id} data-record={`glossary/${entry.id}`}>
            <dt id={`term-${entry.id}`}>{entry.term}</dt>
            <dd>
              {entry.expansion === null ? null : <b>{entry.expansion}. </b>}
              {entry.meaning}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
