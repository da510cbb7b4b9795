import { counted } from "#domain/deadlines/words.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import { factsFrom } from "#domain/knowing/factsFrom.ts";
import type { Source } from "#domain/model/records.ts";
import { recordView } from "#domain/records/record.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Day, When } from "#ui/facts/When.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";

/** Each document, and what was taken from it. */
export function SourcesScreen({ world }: { readonly world: World }) {
  const sources = [...world.known.tables.sources].sort((a, b) =>
    (a.date.latest ?? "9") < (b.date.latest ?? "9") ? 1 : -1,
  );
  const reported = sources.filter((source) => source.kind === "reported").length;
  return (
    <>
      <PageHead title="Sources" note={counted(sources.length, "source")} />
      <p className="csi-say">
        Every fact here names who says so. {counted(reported, "source")} {reported === 1 ? "is" : "are"} marked as
        reported: told by another document, such as minutes, the press or a list of results; not read in the document
        itself.
      </p>
      <ul className="csi-lines">
        {sources.map((source) => (
          <li key={source.id} data-record={`sources/${source.id}`} id={source.id}>
            <SourceEntry world={world} source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceEntry({ world, source }: { readonly world: World; readonly source: Source }) {
  const citation = citationOf(world.known, source.id);
  const taken = factsFrom(world.known, source.id);
  return (
    <>
      <h2 className="csi-source-title">
        {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
      </h2>
      <p>
        {source.publisher}, {source.date.precision === "unknown" ? "no day printed" : <When date={source.date} />}
        {source.locator === null ? null : `, ${source.locator}`}.{" "}
        {source.kind === "primary" ? "Read in the document itself." : "Reported."}{" "}
        {citation === null ? null : (
          <span className="csi-muted">
            Known from <Day day={citation.knownFrom} />
            {citation.isAssumed ? " (assumed)" : ""}.
          </span>
        )}
      </p>
      {source.note === null ? null : <p className="csi-small csi-muted">{source.note}</p>}
      {taken.length === 0 ? null : (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {counted(taken.length, "fact")} taken from it
              <span className="govuk-visually-hidden">: {source.shortTitle}</span>
            </span>
          </summary>
          <ul className="csi-bullets">
            {taken.map((record) => (
              <li key={record}>
                <a href={evidenceHref(world, record)}>{recordView(world.known, record)?.title ?? record}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
