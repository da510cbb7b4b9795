import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { World } from "#features/world.ts";
import type { Pressed } from "#ui/journeys/pictureProps.ts";
import { EventWhen } from "#ui/timeline/EventWhen.tsx";
import { eventKey } from "#ui/timeline/placed.ts";
import { areTogether, eventCount, gravestWords, togetherWords } from "#ui/timeline/speech.ts";
import { EventDetails } from "./EventDetails.tsx";

interface EventPanelProps {
  readonly world: World;
  readonly pressed: Pressed;
  /** Comes closer, until the events of a cluster stand apart; null where nothing would come apart any more. */
  readonly onCloser: ((events: readonly TimelineEvent[]) => void) | null;
  /** Opens the row of a council, where interventions of one time have a bar each; null where it stands open. */
  readonly onOpenRow: (() => void) | null;
}

/** What was pressed, beside its mark: an event in full, or the events of a pill to choose from. */
export function EventPanel({ world, pressed, onCloser, onOpenRow }: EventPanelProps): ReactElement {
  const { events, close, left, top } = pressed;
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<TimelineEvent | null>(null);
  const only = chosen ?? (events.length === 1 || isOneRecord(events) ? (events.at(-1) ?? null) : null);
  const isTogether = areTogether(events);
  const council = world.councils.find(({ id }) => id === events[0]?.authority)?.name ?? "";
  useEffect(() => panel.current?.focus(), []);
  const choose = (event: TimelineEvent | null) => {
    // What was pressed is gone from the panel with this; the focus stays in it, and with it Escape.
    panel.current?.focus();
    setChosen(event);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== "Escape") return;
    key.stopPropagation();
    close();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="csi-cluster csi-journeys__panel csi-no-print"
      aria-label={`${council}: ${only === null ? whyOne(events) : only.label}`}
      style={{ left: `clamp(0px, ${Math.round(left) - 60}px, calc(100% - 380px))`, top }}
      onKeyDown={onKeyDown}
    >
      {only === null ? (
        <Cluster events={events} council={council} onChoose={choose} />
      ) : (
        <EventDetails world={world} event={only} council={council} />
      )}
      <p className="csi-cluster__foot">
        {only === null && isTogether && onOpenRow !== null && (
          <button type="button" className="csi-link-button" onClick={onOpenRow}>
            Open the row
          </button>
        )}
        {only === null && !isTogether && onCloser !== null && (
          <button type="button" className="csi-link-button" onClick={() => onCloser(events)}>
            Zoom in on these
          </button>
        )}
        {chosen !== null && events.length > 1 && (
          <button type="button" className="csi-link-button" onClick={() => choose(null)}>
            Back to the {events.length} events
          </button>
        )}
        <button type="button" className="csi-link-button" onClick={close}>
          Close
        </button>
      </p>
    </section>
  );
}

/** What several are, and why they are drawn as one. */
function whyOne(events: readonly TimelineEvent[]): string {
  return areTogether(events) ? togetherWords(events) : `${eventCount(events)} too close to draw apart`;
}

/** An inspection's fieldwork and its report are two events of one record. */
function isOneRecord(events: readonly TimelineEvent[]): boolean {
  return new Set(events.map(({ record }) => record)).size === 1;
}

interface ClusterProps {
  /** Whose events they are: thin rows have no names. */
  readonly council: string;
  readonly events: readonly TimelineEvent[];
  readonly onChoose: (event: TimelineEvent) => void;
}

function Cluster({ events, council, onChoose }: ClusterProps): ReactElement {
  const gravest = gravestWords(events);
  const isTogether = areTogether(events);
  return (
    <>
      <p className="csi-cluster__head">
        {`${council}: ${isTogether ? `${events.length} interventions` : eventCount(events)}`}
      </p>
      {isTogether ? (
        <p>They overlap in time: one bar in a closed row, a bar each in an open one.</p>
      ) : (
        <p>Too close to draw apart at this scale{gravest === "" ? "" : `, ${gravest}`}.</p>
      )}
      <ul className="csi-cluster__list">
        {events.map((event) => (
          <li key={eventKey(event)}>
            <span className="csi-cluster__when">
              <EventWhen event={event} />
            </span>
            <button type="button" className="csi-link-button" onClick={() => onChoose(event)}>
              {event.label}
            </button>
            {event.statusWords === null ? null : <span className="csi-muted">{event.statusWords}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
