import { QUIET_DAYS } from "#domain/council/actions.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { counted } from "#domain/deadlines/words.ts";
import { isDayPassed } from "#domain/plan/passedDay.ts";
import type { PlanRow } from "#domain/plan/rows.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { wordsThrough } from "#domain/thread/wordsThrough.ts";
import { actionDue, noDayWords } from "#domain/tracker/due.ts";
import { NOT_IN_TRACKER, UNCHANGED } from "#domain/tracker/words.ts";
import { Cite } from "#features/parts/Cite.tsx";
import { evidenceHref, type World } from "#features/world.ts";
import { OwnWord } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import type { Column, Row } from "#ui/page/Cells.tsx";

const COLUMNS: readonly Column[] = [
  { id: "action", title: "Action" },
  { id: "theme", title: "Theme" },
  { id: "word", title: "How it stands, in the documents’ words" },
  { id: "due", title: "Due" },
  { id: "heard", title: "Last heard of" },
  { id: "owner", title: "Owner" },
  { id: "how", title: "How we know" },
];

interface ActionTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Whether anything is told of an action's day. */
export function hasDay({ state: { action, updates } }: Pick<PlanRow, "state">): boolean {
  const { due, dueWords, timesRedated } = actionDue(action, updates);
  return due.precision !== "unknown" || dueWords !== null || timesRedated > 0;
}

/** A council's actions as a table. Minutes seldom give a day to an action: where none has one or words for it, there is no column for it. */
export function actionTable(world: World, rows: readonly PlanRow[], isDated: boolean): ActionTable {
  const isShown = (place: number) => isDated || COLUMNS[place]?.id !== "due";
  return {
    columns: COLUMNS.filter((_, place) => isShown(place)),
    rows: rows.map(({ state, marks }) => {
      const row = actionRow(world, state, marks.includes("quiet"));
      return { ...row, cells: row.cells.filter((_, place) => isShown(place)) };
    }),
  };
}

/** The same for a page of paper: what a board asks of an action, without the way to its evidence. */
export function shortActionTable(world: World, states: readonly ActionState[]): ActionTable {
  const isShort = (place: number) => ["action", "word", "due", "owner"].includes(COLUMNS[place]?.id ?? "");
  return {
    columns: COLUMNS.filter((_, place) => isShort(place)),
    rows: states.map((state) => {
      const row = actionRow(world, state, false);
      return { ...row, cells: row.cells.filter((_, place) => isShort(place)) };
    }),
  };
}

/** An action as a row: how it stands and stood, by when it is due and was first, and when it was last heard of. */
function actionRow(world: World, state: ActionState, isQuiet: boolean): Row {
  const { action, latest } = state;
  const record = `actions/${action.id}`;
  return {
    id: action.id,
    record,
    status: latest?.status ?? "not-rated",
    cells: [
      <a key="action" href={evidenceHref(world, record)}>
        {action.words}
      </a>,
      state.theme?.name ?? "–",
      <Stands key="word" state={state} />,
      <Due key="due" state={state} asAt={world.asAt} />,
      <Heard key="heard" state={state} isQuiet={isQuiet} />,
      action.owner ?? "not given",
      <Cite key="how" world={world} record={record} source={latest?.source ?? action.source} about={action.words} />,
    ],
  };
}

/** The last word, and below it the earlier ones where there were others. */
function Stands({ state: { latest, updates } }: { readonly state: ActionState }) {
  if (latest === null) return <span className="csi-muted">no word recorded</span>;
  const earlier = wordsThrough(updates).slice(0, -1).reverse();
  return (
    <>
      <OwnWord word={latest.status} isQuoted={latest.quoted} />
      {earlier.map(({ word, isQuoted, day }) => (
        <span key={`${day.edtf} ${word}`} className="csi-block csi-small csi-muted">
          before: {isQuoted ? `“${word}”` : word}, from <When date={day} />
        </span>
      ))}
    </>
  );
}

/** The day that counts now; that it has passed without a word of being done; where it was moved, the first one and how often. */
function Due({ state, asAt }: { readonly state: ActionState; readonly asAt: IsoDay }) {
  const { action, updates } = state;
  const { due, dueWords, firstDue, timesRedated } = actionDue(action, updates);
  return (
    <>
      {due.precision === "unknown" ? noDayWords(dueWords) : <When date={due} />}
      {isDayPassed(state, asAt) ? <span className="csi-block csi-small">its day has passed</span> : null}
      {timesRedated === 0 ? null : (
        <span className="csi-block csi-small csi-muted">
          first due <When date={firstDue} />; re-dated {counted(timesRedated, "time")}
        </span>
      )}
    </>
  );
}

function Heard({ state, isQuiet }: { readonly state: ActionState; readonly isQuiet: boolean }) {
  const last = state.updates.at(-1);
  return (
    <>
      {last === undefined ? "–" : <When date={last.day} />}
      {last?.status === NOT_IN_TRACKER ? (
        <span className="csi-block csi-small csi-muted">not in that copy of the tracker; why is not said</span>
      ) : null}
      {last?.status === UNCHANGED ? (
        <span className="csi-block csi-small csi-muted">unchanged in the tracker of that day</span>
      ) : null}
      {isQuiet ? <span className="csi-block csi-small csi-muted">no update for {QUIET_DAYS} days</span> : null}
    </>
  );
}
