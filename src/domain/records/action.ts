import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Action } from "#domain/model/plan.ts";
import { actionDue, noDayWords } from "#domain/tracker/due.ts";
import { councilRow, type RecordView, viewFrom } from "./view.ts";

/** An action at the day by which it is due now; where that was moved, with the day first given. */
export function readAction(known: Known, action: Action): RecordView {
  const record = `actions/${action.id}`;
  const { due, dueWords, firstDue, timesRedated } = actionDue(action, updatesOf(known, record));
  return viewFrom(record, action, {
    title: action.words,
    authority: councilRow(known, action.authority),
    when: due,
    whenWords: dueWords === null ? null : noDayWords(dueWords),
    words:
      timesRedated === 0 ? null : `First due ${impreciseWords(firstDue)}; re-dated ${counted(timesRedated, "time")}.`,
  });
}
