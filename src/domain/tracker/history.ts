import { exactDay } from "#domain/dates/edtf.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Action, Theme } from "#domain/model/plan.ts";
import type { Authority, Source } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import { actionRow, type Naming, updateRows } from "./actionRows.ts";
import type { TrackerCopy } from "./copy.ts";
import { type CopyRemark, copyRemarks, longWords, type MadeRows } from "./copyRemarks.ts";
import { type Followed, followActions, inOrder, isSameCopy } from "./follow.ts";
import { actionIds, copyId, FreeIds, slugOf } from "./ids.ts";
import type { Question } from "./match.ts";
import type { Answers } from "./pairs.ts";
import type { NumberedReport } from "./reportMeant.ts";
import { fitted } from "./words.ts";

/** Several copies of one tracker as the model has them: the rows of a plan and what became of them. */
export interface TrackerHistory {
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  /** The council's tracker, once for each copy, of the copy's day. */
  readonly sources: readonly Source[];
  readonly themes: readonly Theme[];
  /** Which row of which copy each action was read from, by the action's id. */
  readonly followed: ReadonlyMap<string, Followed>;
  /** The pairs of rows that may be one action; kept apart until they are answered. */
  readonly questions: readonly Question[];
  readonly remarks: readonly CopyRemark[];
}

export interface HistoryChoices {
  readonly authority: Pick<Authority, "id" | "fullName">;
  /** Tells one plan of a council from another in the ids. */
  readonly plan: string;
  readonly answers: Answers;
  /** The report whose recommendations are named by number; left out where none is. */
  readonly report?: NumberedReport | null;
}

/**
 * Copies of one tracker as history, in whatever order they are given. A copy that is given twice counts once.
 * Raises RangeError where a copy is of another council.
 */
export function trackerHistory(given: readonly TrackerCopy[], choices: HistoryChoices): TrackerHistory {
  const { authority, answers } = choices;
  if (given.some((copy) => copy.authority !== authority.id))
    throw new RangeError(`expected copies of ${authority.id}'s tracker alone`);
  const ordered = inOrder(given);
  const copies = ordered.filter((copy, place) => !ordered.slice(0, place).some((other) => isSameCopy(other, copy)));
  const prefix = `${authority.id}-${choices.plan}`;
  const sources = sourceRows(copies, choices, prefix);
  const sourceIds = new Map(copies.map((copy, place) => [copy, sources[place]?.id ?? ""]));
  const { actions, questions } = followActions(copies, answers);
  const ids = new FreeIds();
  const named = actions.map((action) => {
    const theme = themeRow(action, prefix, authority.id);
    const [{ row }] = action.entries;
    const naming: Naming = {
      id: ids.take(actionIds(prefix, row.number, row.words)),
      theme: theme.id,
      sources: sourceIds,
      report: choices.report ?? null,
    };
    return { action, theme, naming };
  });
  const updateIds = new FreeIds();
  const rows: readonly MadeRows[] = named.map(({ action, naming }) => ({
    action: actionRow(action, naming),
    updates: updateRows(action, naming, copies).map((row) => ({ ...row, id: updateIds.take([row.id]) })),
    followed: action,
  }));
  return {
    actions: rows.map(({ action }) => ({ ...action, ...cut(action) })),
    updates: rows.flatMap(({ updates }) => updates.map((row) => ({ ...row, ...cutUpdate(row) }))),
    sources,
    themes: named
      .map(({ theme }) => theme)
      .filter((theme, place, all) => all.findIndex((other) => other.id === theme.id) === place),
    followed: new Map(rows.map(({ action, followed }) => [action.id, followed])),
    questions,
    remarks: [...copyRemarks(ordered, copies), ...rows.flatMap(longWords)],
  };
}

function themeRow({ entries: [{ row }] }: Followed, prefix: string, authority: string): Theme {
  const name = fitted(row.theme ?? "No theme given").words;
  return { id: `${prefix}-theme-${slugOf(name)}`, kind: "plan", name, authority };
}

function sourceRows(copies: readonly TrackerCopy[], { authority }: HistoryChoices, prefix: string): readonly Source[] {
  const ids = new FreeIds();
  return copies.map((copy) => ({
    id: ids.take([copyId(prefix, copy.day)]),
    shortTitle: `The council’s tracker, ${dayWords(copy.day)}`,
    title: `Action tracker as at ${dayWords(copy.day)}`,
    publisher: authority.fullName,
    date: exactDay(copy.day),
    locator: `sheet “${copy.sheet}”`,
    kind: "primary",
    url: null,
    audience: copy.audience,
    note: `Opened from ${copy.file}.`,
  }));
}

function cut({ words, note, owner, dueWords }: Action): Pick<Action, "words" | "note" | "owner" | "dueWords"> {
  return {
    words: fitted(words).words,
    note: cutOrNull(note),
    owner: cutOrNull(owner),
    dueWords: cutOrNull(dueWords),
  };
}

function cutUpdate({ words, newDueWords }: Update): Pick<Update, "words" | "newDueWords"> {
  return { words: cutOrNull(words), newDueWords: cutOrNull(newDueWords) };
}

function cutOrNull(words: string | null): string | null {
  return words === null ? null : fitted(words).words;
}
