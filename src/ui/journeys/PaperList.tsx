import type { ReactElement } from "react";
import { eventsWith } from "#domain/journeys/journeys.ts";
import { TimelineList } from "#ui/timeline/TimelineList.tsx";
import { groupStart } from "./layout.ts";
import { eventsOnPaper, type OnPaper, type PaperOrder } from "./paper.ts";
import { leftOutWords } from "./paperWords.ts";
import type { Scene } from "./scene.ts";

interface PaperListProps {
  readonly scene: Scene;
  readonly order: PaperOrder;
  readonly paper: OnPaper;
  readonly title: string;
  readonly hrefOf: (record: string) => string;
}

/** The list that follows the picture on paper, council by council: as much of it as the reader has chosen. */
export function PaperList({ scene, order, paper, title, hrefOf }: PaperListProps): ReactElement | null {
  if (paper.list === "none") return null;
  const words = leftOutWords(paper);
  const listed = listedOf(scene, { ...order, list: paper.list });
  return (
    <div className="csi-journeys__printed">
      {words !== "" && <p className="csi-small">{words}</p>}
      <ol className="csi-journeys__list" aria-label={`${title}, council by council`}>
        {listed.map(({ authority, events, dayless, start }, place) => {
          const count = events.length + dayless.length;
          return (
            <li key={authority.id} data-record={`authorities/${authority.id}`}>
              {start !== null && start !== listed[place - 1]?.start && (
                <p className="csi-journeys__list-group">{scene.groups.get(start)}</p>
              )}
              <h2 className="csi-journeys__council">
                {authority.name} ({count})
              </h2>
              <TimelineList
                caption={`Events of ${authority.name}`}
                events={events}
                dayless={dayless}
                councilNames={null}
                hrefOf={hrefOf}
                isWhole
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The councils of which anything is listed, each with the row at which its group begins. */
function listedOf(scene: Scene, order: PaperOrder) {
  const { journeys } = scene;
  return scene.order.flatMap((council, row) => {
    const { authority } = journeys.councils[council] ?? {};
    const events = eventsWith(journeys, council, eventsOnPaper(scene, council, order));
    const dayless = order.dayless[council] ?? [];
    if (authority === undefined || events.length + dayless.length === 0) return [];
    return [{ authority, events, dayless, start: groupStart(scene.groups, row) }];
  });
}
