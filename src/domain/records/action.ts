import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Action } from "#domain/model/plan.ts";
import { dayPassedWords, isDayPassed } from "#domain/plan/passedDay.ts";
import { actionState } from "#domain/thread/thread.ts";
import { actionDue, noDayWords } from "#domain/tracker/due.ts";
import { councilRow, type RecordView, viewFrom } from "./view.ts";

/** An action at the day by which it is due now; where that was moved, with the day first given. */
export function readAction(known: Known, action: Action): RecordView {
  const record = `actions/${action.id}`;
  const state = actionState(known, action);
  const { due, dueWords, firstDue, timesRedated } = actionDue(action, state.updates);
  const said = [
    ...(timesRedated === 0
      ? []
      : [`First due ${impreciseWords(firstDue)}; re-dated ${counted(timesRedated, "time")}.`]),
    ...(isDayPassed(state, known.asAt) ? [dayPassedWords(state)] : []),
  ];
  return viewFrom(record, action, {
    title: action.words,
    authority: councilRow(known, action.authority),
    when: due,
    whenWords: dueWords === null ? null : noDayWords(dueWords),
    words: said.length === 0 ? null : said.join(" "),
  });
}
