import { type ReactElement, type ReactNode, useState } from "react";
import type { DaylessEvent, TimelineEvent } from "#domain/timeline/event.ts";
import { Cells, type Column, type Row } from "#ui/page/Cells.tsx";
import { EventWhen } from "./EventWhen.tsx";
import { KIND_LOOKS, STATE_WORDS } from "./marks.ts";
import { eventKey } from "./placed.ts";

interface TimelineListProps {
  readonly caption: string;
  readonly events: readonly TimelineEvent[];
  /** What has no day, and stands here alone: after all that has one. */
  readonly dayless?: readonly DaylessEvent[] | undefined;
  /** Each council's name, where several are listed. */
  readonly councilNames: ReadonlyMap<string, string> | null;
  /** Where a record and its evidence are shown. */
  readonly hrefOf?: ((record: string) => string) | undefined;
  /** Whether all of them stand here, as on paper; else a hundred at a time. */
  readonly isWhole: boolean;
}

/** A longer table would make a slow page and be read by nobody to its end. */
const PAGE = 100;
const COUNCIL: Column = { id: "council", title: "Council" };

/** The same events as a table, in order of time. */
export function TimelineList(props: TimelineListProps): ReactElement {
  const { caption, events, dayless = [], councilNames, isWhole } = props;
  const [shown, setShown] = useState(PAGE);
  const inOrder = [...events].sort((one, other) => one.start - other.start || one.end - other.end);
  const rows = [
    ...inOrder.map((event) => rowOf(event, <EventWhen key="when" event={event} />, props)),
    ...dayless.map((event) => rowOf(event, event.noDayWords, props)),
  ];
  const listed = isWhole ? rows : rows.slice(0, shown);
  const rest = rows.length - listed.length;
  const columns: readonly Column[] = [
    { id: "when", title: "When" },
    ...(councilNames === null ? [] : [COUNCIL]),
    { id: "what", title: "What" },
    { id: "kind", title: "Kind" },
    { id: "status", title: "Status" },
  ];
  return (
    <>
      <Cells caption={caption} columns={columns} rows={listed} />
      {rest > 0 && (
        <button type="button" className="csi-link-button csi-no-print" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(rest, PAGE)} more of {rows.length}
        </button>
      )}
    </>
  );
}

function rowOf(
  event: TimelineEvent | DaylessEvent,
  when: ReactNode,
  { councilNames, hrefOf }: Pick<TimelineListProps, "councilNames" | "hrefOf">,
): Row {
  const { record, label } = event;
  return {
    id: "start" in event ? eventKey(event) : record,
    record,
    ...(event.status === null ? {} : { status: event.status }),
    cells: [
      when,
      ...(councilNames === null ? [] : [councilNames.get(event.authority) ?? event.authority]),
      hrefOf === undefined ? (
        label
      ) : (
        <a key="what" href={hrefOf(record)}>
          {label}
        </a>
      ),
      kindName(event),
      event.statusWords ?? STATE_WORDS[event.state],
    ],
  };
}

function kindName(event: TimelineEvent | DaylessEvent): string {
  const { keyName, daylessName = keyName } = KIND_LOOKS[event.kind];
  return "start" in event ? keyName : daylessName;
}
