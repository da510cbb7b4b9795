import type { ReactElement } from "react";
import { eventsWith } from "#domain/journeys/journeys.ts";
import { TimelineList } from "#ui/timeline/TimelineList.tsx";
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
  const { journeys } = scene;
  const words = leftOutWords(paper);
  return (
    <div className="csi-journeys__printed">
      {words !== "" && <p className="csi-small">{words}</p>}
      <ol className="csi-journeys__list" aria-label={`${title}, council by council`}>
        {scene.order.map((council) => {
          const { authority } = journeys.councils[council] ?? {};
          const events = eventsOnPaper(scene, council, { ...order, list: paper.list });
          const dayless = order.dayless[council] ?? [];
          const count = events.length + dayless.length;
          if (authority === undefined || count === 0) return null;
          return (
            <li key={authority.id} data-record={`authorities/${authority.id}`}>
              <h2 className="csi-journeys__council">
                {authority.name} ({count})
              </h2>
              <TimelineList
                caption={`Events of ${authority.name}`}
                events={eventsWith(journeys, council, events)}
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
