import type { ReactElement } from "react";
import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import type { RowGroups } from "#domain/journeys/order.ts";
import { eventsLeft, placesOf, type Shown } from "#domain/journeys/shown.ts";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import { TimelineList } from "#ui/timeline/TimelineList.tsx";
import { isAlone } from "./scene.ts";

interface JourneyListProps {
  readonly title: string;
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly order: readonly number[];
  readonly groups: RowGroups;
  /** What each council has without a day, in no picture. */
  readonly dayless: readonly (readonly DaylessEvent[])[];
  readonly hrefOf: (record: string) => string;
  /** The council whose events stand here, by its id: one at a time; null for none. */
  readonly listed: string | null;
  readonly onListed: (authority: string | null) => void;
}

/** The same events as a list, council by council, in the order of the rows; within a council in order of time. */
export function JourneyList({
  title,
  journeys,
  shown,
  order,
  groups,
  dayless,
  hrefOf,
  listed,
  onListed,
}: JourneyListProps): ReactElement {
  return (
    <ol className="csi-journeys__list" aria-label={`${title}, council by council`}>
      {order.map((council, row) => {
        const { authority } = journeys.councils[council] ?? {};
        if (authority === undefined) return null;
        const [begin, end] = placesOf(shown, council);
        const count = end - begin + (dayless[council]?.length ?? 0);
        const isOpen = isAlone({ journeys }) || listed === authority.id;
        return (
          <li key={authority.id} data-record={`authorities/${authority.id}`}>
            {groups.has(row) && <p className="csi-journeys__list-group">{groups.get(row)}</p>}
            {isAlone({ journeys }) ? (
              <h2 className="csi-journeys__council">
                {authority.name} ({count})
              </h2>
            ) : (
              <button
                type="button"
                className="csi-link-button"
                aria-expanded={isOpen}
                onClick={() => onListed(isOpen ? null : authority.id)}
              >
                {authority.name} ({count})
              </button>
            )}
            {isOpen && count > 0 && (
              <TimelineList
                caption={`Events of ${authority.name}`}
                events={eventsWith(journeys, council, eventsLeft(shown, council))}
                dayless={dayless[council]}
                councilNames={null}
                hrefOf={hrefOf}
                isWhole={false}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
