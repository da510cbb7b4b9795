import { exactDay, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Update } from "#domain/model/told.ts";
import { isColourAlone } from "./colourAlone.ts";
import { currentDue, isGiven, type TrackerCopy, type TrackerRow } from "./copy.ts";
import {
  dayless,
  differenceBetween,
  isDated,
  type Redating,
  redatingWithin,
  withEarlierReading,
} from "./difference.ts";
import type { Entry, Followed } from "./follow.ts";
import { findingsNamed, type NumberedReport } from "./reportMeant.ts";
import {
  AGAIN_IN_TRACKER,
  DATED,
  NO_STATUS,
  NOT_IN_TRACKER,
  progressOf,
  remarkWords,
  sentence,
  stateWord,
  UNCHANGED,
} from "./words.ts";

/** What the rows of one action are made with. */
export interface Naming {
  readonly id: string;
  readonly theme: string;
  /** The id of each copy's source. */
  readonly sources: ReadonlyMap<TrackerCopy, string>;
  /** The report whose recommendations the tracker names by number; null where none is, or which is not known. */
  readonly report: NumberedReport | null;
}

/** The action as the first copy that has it tells of it: what later copies say otherwise is in its updates. */
export function actionRow({ entries: [first] }: Followed, { id, theme, sources, report }: Naming): Action {
  const { copy, row } = first;
  return {
    id,
    source: sources.get(copy) ?? "",
    audience: copy.audience,
    note: noteOf(row),
    authority: copy.authority,
    theme,
    words: row.words,
    findings: findingsNamed(row.recommendations, report, copy),
    owner: row.owner,
    due: (isGiven(row.due) ? row.due : row.revised).date,
    dueWords: isDated(row.due) ? null : dayless(currentDue(row)),
  };
}

function noteOf(row: TrackerRow): string | null {
  const due = isGiven(row.due) ? row.due : row.revised;
  const lines = [
    ...(row.number === null ? [] : [`No. ${row.number} in the tracker.`]),
    ...(due.words === null || due.date.precision === "day" ? [] : [`Due in the tracker’s words: “${due.words}”.`]),
    ...row.standing.map(remarkWords),
  ];
  return lines.length === 0 ? null : lines.join(" ");
}

/** What each copy says of the action, dated by the copy: what the one before did not say, or that it is unchanged. */
export function updateRows(action: Followed, naming: Naming, copies: readonly TrackerCopy[]): readonly Update[] {
  const [first] = action.entries;
  const rowIn = new Map(action.entries.map(({ copy, row }) => [copy, row]));
  const updates: Update[] = [...firstUpdates(first, naming)];
  let before = first.row;
  let wasThere = true;
  let wasDated = isDated(before.due) || isDated(before.revised);
  for (const copy of copies.slice(copies.indexOf(first.copy) + 1)) {
    const row = rowIn.get(copy);
    if (row === undefined) {
      if (wasThere) updates.push(goneUpdate(copy, naming));
    } else {
      updates.push(...changes({ copy, row }, { before, wasThere, wasDated }, naming));
      wasDated ||= isDated(currentDue(row));
      before = withEarlierReading(before, row);
    }
    wasThere = row !== undefined;
  }
  return updates;
}

function firstUpdates({ copy, row }: Entry, naming: Naming): readonly Update[] {
  const redating = redatingWithin(row);
  const lines = progressOf(row).map(remarkWords);
  const tells = stateWord(row) !== null || lines.length > 0;
  return [
    ...(redating === null ? [] : [redatedUpdate(copy, redating, naming)]),
    ...(tells ? [stateUpdate({ copy, row }, lines, naming)] : []),
  ];
}

interface Before {
  readonly before: TrackerRow;
  readonly wasThere: boolean;
  readonly wasDated: boolean;
}

function changes(entry: Entry, { before, wasThere, wasDated }: Before, naming: Naming): readonly Update[] {
  const { copy, row } = entry;
  const { lines, isStateChanged, redating, newDueWords } = differenceBetween(before, row, wasDated);
  const told = wasThere ? lines : [AGAIN_IN_TRACKER, ...lines];
  const moved = redating === null ? [] : [redatedUpdate(copy, redating, naming)];
  if (!isStateChanged && told.length === 0 && moved.length === 0)
    return [{ ...updateOf(copy, naming), status: UNCHANGED }];
  const lost = stateWord(before);
  if (isStateChanged && stateWord(row) === null && lost !== null)
    return [
      ...moved,
      { ...stateUpdate(entry, [sentence(`The status was ${saidWords(lost)}`), ...told], naming), newDueWords },
    ];
  // After a re-dating the status stands again, so that the last word on the action stays the tracker's own.
  const hasMore = isStateChanged || told.length > 0 || stateWord(row) !== null;
  return hasMore ? [...moved, { ...stateUpdate(entry, told, naming), newDueWords }] : moved;
}

/** The tracker's own word in quotation marks; what we say of a colour without them. */
function saidWords(state: string): string {
  return isColourAlone(state) ? state : `“${state}”`;
}

function stateUpdate({ copy, row }: Entry, lines: readonly string[], naming: Naming): Update {
  const state = stateWord(row);
  return {
    ...updateOf(copy, naming),
    status: state ?? NO_STATUS,
    quoted: state !== null && !isColourAlone(state),
    words: lines.length === 0 ? null : lines.join(" "),
  };
}

function redatedUpdate(copy: TrackerCopy, redating: Redating, naming: Naming): Update {
  const update = updateOf(copy, naming);
  return { ...update, id: `${update.id}.${redating.status === DATED ? "dated" : "re-dated"}`, ...redating };
}

function goneUpdate(copy: TrackerCopy, naming: Naming): Update {
  const words = `Not in the copy of ${dayWords(copy.day)}; why is not said.`;
  return { ...updateOf(copy, naming), status: NOT_IN_TRACKER, words };
}

function updateOf(copy: TrackerCopy, { id, sources }: Naming): Update {
  return {
    id: `${id}.${copy.day}`,
    source: sources.get(copy) ?? "",
    audience: copy.audience,
    note: null,
    record: `actions/${id}`,
    day: exactDay(copy.day),
    status: "",
    quoted: false,
    words: null,
    newDue: UNKNOWN_DATE,
    newDueWords: null,
  };
}
