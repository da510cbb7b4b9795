import { memo, type ReactElement } from "react";
import { hasName, isThin } from "./layout.ts";
import type { Scene } from "./scene.ts";
import type { Stop } from "./walkJourneys.ts";

interface JourneyNamesProps {
  /** Only what the names need of the scene: they stay as they are while events are ticked and cleared. */
  readonly journeys: Scene["journeys"];
  readonly order: Scene["order"];
  readonly tops: Scene["tops"];
  readonly rowPx: number;
  readonly nameWidthPx: number;
  readonly opened: ReadonlySet<string>;
  /** The row whose name is a stop of the Tab key; null where a mark is. */
  readonly stopRow: number | null;
  readonly onToggle: (authority: string) => void;
  readonly onFocus: (stop: Stop) => void;
}

const NAME = "csi-journeys__name";

/** In thin rows some names are read, and all are pressed by keys alone: a finger would meet a neighbour. */
function classOf(rowPx: number, row: number): string {
  if (!isThin(rowPx)) return NAME;
  return hasName(rowPx, row) ? `${NAME} ${NAME}--low` : `${NAME} ${NAME}--low ${NAME}--thin`;
}

/** The councils' names, each of which opens its rows by kind. Only the one on which the reader stands is a stop of the Tab key. */
export const JourneyNames = memo(function JourneyNames(props: JourneyNamesProps): ReactElement | null {
  const { journeys, order, tops, rowPx, nameWidthPx, opened, stopRow, onToggle, onFocus } = props;
  return (
    <>
      {order.map((council, row) => {
        const { authority } = journeys.councils[council] ?? {};
        if (authority === undefined) return null;
        const isOpen = opened.has(authority.id);
        return (
          <button
            key={authority.id}
            type="button"
            className={classOf(rowPx, row)}
            style={{ top: tops[row] ?? 0, width: nameWidthPx - 6, height: rowPx }}
            aria-expanded={isOpen}
            tabIndex={stopRow === row ? 0 : -1}
            data-row={row}
            title={authority.name}
            onClick={() => onToggle(authority.id)}
            onFocus={() => onFocus({ row, event: null })}
          >
            {authority.name}
          </button>
        );
      })}
    </>
  );
});
