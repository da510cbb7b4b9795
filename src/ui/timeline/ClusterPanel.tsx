import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { EventWhen } from "./EventWhen.tsx";
import { eventKey, type PlacedMark } from "./placed.ts";
import { eventCount } from "./speech.ts";

interface ClusterPanelProps {
  readonly mark: PlacedMark;
  /** The width of the drawing, within which the panel stays. */
  readonly widthPx: number;
  /** Null where nothing would come apart any more. */
  readonly onCloser: (() => void) | null;
  readonly onOpen: ((event: TimelineEvent) => void) | undefined;
  readonly onClose: () => void;
}

const PANEL_PX = 330;

/** What a pill stands for, beside it: come closer, or open one of its events. */
export function ClusterPanel({ mark, widthPx, onCloser, onOpen, onClose }: ClusterPanelProps): ReactElement {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  const width = Math.min(PANEL_PX, widthPx);
  const left = Math.max(0, Math.min(mark.x - 40, widthPx - width));
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== "Escape") return;
    key.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={panel}
      className="csi-cluster csi-no-print"
      aria-label={`${eventCount(mark.events)} too close to draw apart`}
      style={{ left, top: mark.y + 20, width }}
      onKeyDown={onKeyDown}
    >
      <p className="csi-cluster__head">{eventCount(mark.events)}</p>
      <p>Too close to draw apart at this scale.</p>
      <ul className="csi-cluster__list">
        {mark.events.map((event) => (
          <li key={eventKey(event)}>
            <ClusterEvent event={event} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p className="csi-cluster__foot">
        {onCloser !== null && (
          <button type="button" className="csi-link-button" onClick={onCloser}>
            Zoom in on these
          </button>
        )}
        <button type="button" className="csi-link-button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}

function ClusterEvent({
  event,
  onOpen,
}: {
  readonly event: TimelineEvent;
  readonly onOpen: ((event: TimelineEvent) => void) | undefined;
}): ReactElement {
  return (
    <>
      <span className="csi-cluster__when">
        <EventWhen event={event} />
      </span>
      {onOpen === undefined ? (
        event.label
      ) : (
        <button type="button" className="csi-link-button" onClick={() => onOpen(event)}>
          {event.label}
        </button>
      )}
    </>
  );
}
