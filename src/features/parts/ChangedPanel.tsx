import { type Change, changeWords } from "#domain/changes/changes.ts";
import type { Council } from "#domain/council/council.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import { upperFirst } from "#domain/words.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { ShortWhen } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";
import { Panel } from "#ui/page/Panel.tsx";

const MOST_SHOWN = 4;

/** What became known since a meeting; which one, and the way to compare with another. */
export function ChangedPanel({ world, council }: { readonly world: World; readonly council: Council }) {
  const { changes } = council;
  const latest = changes.list.slice(-MOST_SHOWN);
  const earlier = changes.list.slice(0, -MOST_SHOWN);
  return (
    <Panel look="changed" title={<SinceWords world={world} council={council} />}>
      {changes.list.length === 0 ? (
        <p>Nothing new is recorded in the documents loaded here.</p>
      ) : (
        <ChangeLines world={world} changes={latest} />
      )}
      {earlier.length === 0 ? null : (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{counted(earlier.length, "earlier change")}</span>
          </summary>
          <ChangeLines world={world} changes={earlier} />
        </details>
      )}
      <div className="csi-changed-foot">
        <p className="csi-small csi-muted">
          {changes.hasMovedDate ? "A due date moved." : "No due date moved."}{" "}
          {changes.hasNewJudgement ? "A report was published." : "No judgement changed."}
        </p>
        <ChooseSince world={world} council={council} />
      </div>
    </Panel>
  );
}

function SinceWords({ world, council }: { readonly world: World; readonly council: Council }) {
  if (council.since === null) return <>What is known so far (no earlier meeting is recorded)</>;
  const body = rowWithId(world.known.tables.bodies, council.since.body)?.name ?? "the meeting";
  return (
    <>
      What changed since {body}, {impreciseWords(council.since.when)}
    </>
  );
}

function ChooseSince({ world, council }: { readonly world: World; readonly council: Council }) {
  const meetings = rowsWith(world.known.tables.meetings, "authority", council.authority.id).filter(
    (meeting) => meeting.when.latest !== null,
  );
  if (meetings.length < 2) return null;
  return (
    <p className="csi-no-print csi-since">
      <label htmlFor="since" className="csi-small">
        Compare with
      </label>{" "}
      <select
        id="since"
        value={council.since?.id ?? ""}
        onChange={(event) => world.go({ rest: { since: event.target.value } })}
      >
        {council.since === null ? <option value="">the beginning</option> : null}
        {meetings.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {rowWithId(world.known.tables.bodies, meeting.body)?.name ?? meeting.body}, {impreciseWords(meeting.when)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ChangeLinesProps {
  readonly world: World;
  readonly changes: readonly Change[];
  /** Of a line on many actions so many are named; the rest are counted. */
  readonly mostParts?: number;
  /** On paper a place in a document is found by the document's name alone. */
  readonly isOnPaper?: boolean;
}

/** Changes as lines: the day of the event, what happened, and who says so. */
export function ChangeLines({ world, changes, mostParts = MOST_PARTS, isOnPaper = false }: ChangeLinesProps) {
  return (
    <ul className="csi-lines">
      {changes.map((change) => (
        <li key={change.parts[0]?.record} className="csi-change">
          <span className="csi-change__day">
            {change.on.precision === "unknown" ? "–" : <ShortWhen date={change.on} year={world.asAt.slice(0, 4)} />}
          </span>
          <span>
            {change.kind === "action" ? "Actions: " : null}
            <Parts change={change} most={mostParts} />{" "}
            <a
              className="csi-small"
              href={evidenceHref(world, change.parts[0]?.record ?? "")}
              aria-label={`${placeOf(world, change, isOnPaper)}: evidence for ${changeWords(change)}`}
            >
              {placeOf(world, change, isOnPaper)}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

const MOST_PARTS = 4;

function Parts({ change, most }: { readonly change: Change; readonly most: number }) {
  const shown = change.parts.slice(0, most);
  const more = change.parts.length - shown.length;
  return (
    <>
      {shown.map((part, place) => (
        <span key={part.record} data-record={part.record}>
          {place === 0 ? null : "; "}
          <Words>{part.words}</Words>
        </span>
      ))}
      {more > 0 ? `; and ${more} more` : null}
      {change.kind === "action" ? "." : null}
    </>
  );
}

/** "Item 58"; on paper, where nothing opens, "Cabinet, 7 September 2022, item 58". */
function placeOf(world: World, change: Change, isOnPaper: boolean): string {
  const source = citationOf(world.known, change.source)?.source;
  if (source === undefined) return "How we know";
  if (source.locator === null) return source.shortTitle;
  return isOnPaper ? `${source.shortTitle}, ${source.locator}` : upperFirst(source.locator);
}
