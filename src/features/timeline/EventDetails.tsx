import type { ReactElement } from "react";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { recordView } from "#domain/records/record.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { Cite } from "#features/parts/Cite.tsx";
import { StartedList } from "#features/parts/StartedList.tsx";
import { evidenceHref, hrefTo, type World } from "#features/world.ts";
import { OwnWord, Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { EventWhen } from "#ui/timeline/EventWhen.tsx";
import { STATE_WORDS } from "#ui/timeline/marks.ts";

interface DetailsProps {
  readonly world: World;
  readonly event: TimelineEvent;
  /** Whose event it is: the rows may be too thin for names, or the panel far from its row's. */
  readonly council: string;
}

/** An event in full: what, when and how closely that is known, how it stands, what it followed and started, who says so. */
export function EventDetails({ world, event, council }: DetailsProps): ReactElement {
  const view = recordView(world.known, event.record);
  return (
    <div data-record={event.record} data-status={event.status ?? undefined}>
      <p className="csi-cluster__head">{`${council}: ${event.label}`}</p>
      <p>
        <EventWhen event={event} />
        {event.form === "imprecise" ? ", as closely as its source says" : null}
      </p>
      <Standing event={event} />
      <Fieldwork world={world} event={event} />
      {view?.words ? <p>{view.words}</p> : null}
      <Followed world={world} record={view?.follows ?? null} />
      <StartedList world={world} record={event.record} />
      <p>
        {view === null ? null : (
          <>
            Source: <Cite world={world} record={event.record} source={view.source} about={event.label} />.{" "}
          </>
        )}
        <a href={hrefTo(world, { path: `/authorities/${event.authority}`, authorities: [event.authority] })}>
          {council}’s page
        </a>
      </p>
    </div>
  );
}

/** An inspection's two events may share a mark: each tells of the other. */
function Fieldwork({ world, event }: Pick<DetailsProps, "world" | "event">): ReactElement | null {
  const id = event.record.startsWith("inspections/") ? event.record.slice("inspections/".length) : null;
  const inspection = rowWithId(world.known.tables.inspections, id);
  if (inspection === null) return null;
  const { fieldwork, published } = inspection;
  if (event.isPrelude) {
    return published.precision === "unknown" ? null : (
      <p>
        Report published <When date={published} />.
      </p>
    );
  }
  return fieldwork.precision === "unknown" ? null : (
    <p>
      Inspected <When date={fieldwork} />.
    </p>
  );
}

function Standing({ event }: Pick<DetailsProps, "event">): ReactElement {
  const words = event.statusWords ?? STATE_WORDS[event.state];
  // Already in its quotation marks, where it is the document's very word.
  if (event.kind === "action") {
    return (
      <p>
        <OwnWord word={words} isQuoted={false} />
      </p>
    );
  }
  return <p>{event.status === null ? words : <Status status={event.status} words={words} />}</p>;
}

interface RecordProps {
  readonly world: World;
  readonly record: string | null;
}

function Followed({ world, record }: RecordProps): ReactElement | null {
  if (record === null) return null;
  return (
    <p>
      Followed from <a href={evidenceHref(world, record)}>{recordView(world.known, record)?.title ?? record}</a>.
    </p>
  );
}
