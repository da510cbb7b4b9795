import { Fragment, memo, type ReactElement, useId } from "react";
import { GROUP_PX, groupStart, hasName, isClearOfGroups, isThin } from "./layout.ts";
import type { Scene } from "./scene.ts";
import type { Stop } from "./walkJourneys.ts";

interface JourneyNamesProps {
  /** Only what the names need of the scene: they stay as they are while events are ticked and cleared. */
  readonly journeys: Scene["journeys"];
  readonly order: Scene["order"];
  readonly groups: Scene["groups"];
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
function classOf({ rowPx, groups }: Pick<JourneyNamesProps, "rowPx" | "groups">, row: number): string {
  if (!isThin(rowPx)) return NAME;
  return hasName(rowPx, row) && isClearOfGroups(groups, rowPx, row)
    ? `${NAME} ${NAME}--low`
    : `${NAME} ${NAME}--low ${NAME}--thin`;
}

/** The councils' names, each of which opens its rows by kind. Only the one on which the reader stands is a stop of the Tab key. */
export const JourneyNames = memo(function JourneyNames(props: JourneyNamesProps): ReactElement | null {
  const { journeys, order, groups, tops, rowPx, nameWidthPx, opened, stopRow, onToggle, onFocus } = props;
  const id = useId();
  return (
    <>
      {order.map((council, row) => {
        const { authority } = journeys.councils[council] ?? {};
        if (authority === undefined) return null;
        const isOpen = opened.has(authority.id);
        return (
          <Fragment key={authority.id}>
            <GroupName id={id} row={row} {...props} />
            <button
              type="button"
              className={classOf(props, row)}
              style={{ top: tops[row] ?? 0, width: nameWidthPx - 6, height: rowPx }}
              aria-expanded={isOpen}
              tabIndex={stopRow === row ? 0 : -1}
              data-row={row}
              title={authority.name}
              aria-describedby={describedBy(id, groups, row)}
              onClick={() => onToggle(authority.id)}
              onFocus={() => onFocus({ row, event: null })}
            >
              {authority.name}
            </button>
          </Fragment>
        );
      })}
    </>
  );
});

/** The name of a group, over all the time drawn, above the first of its rows. */
function GroupName({ id, row, groups, tops }: GroupNameProps): ReactElement | null {
  if (!groups.has(row)) return null;
  return (
    <p
      id={describedBy(id, groups, row)}
      className="csi-journeys__group"
      style={{ top: (tops[row] ?? 0) - GROUP_PX, height: GROUP_PX }}
    >
      {groups.get(row)}
    </p>
  );
}

interface GroupNameProps extends Pick<JourneyNamesProps, "groups" | "tops"> {
  readonly id: string;
  readonly row: number;
}

/** Who walks from name to name hears of which group each is. */
function describedBy(id: string, groups: JourneyNamesProps["groups"], row: number): string | undefined {
  const start = groupStart(groups, row);
  return start === null ? undefined : `${id}${start}`;
}
