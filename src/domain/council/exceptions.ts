import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import { isAhead } from "#domain/deadlines/deadlines.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Requirement } from "#domain/model/records.ts";
import { isRatedRed, isRating } from "#domain/thread/reading.ts";
import { lastHeard } from "#domain/thread/thread.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { schemeWord } from "#domain/tracker/scheme.ts";
import { quietActions } from "./actions.ts";
import type { Council } from "./council.ts";

const NEAR_DAYS = 30;

/** Whether a date may fall within thirty days from the day shown. */
export function isWithin30Days(known: Known, date: ImpreciseDate): boolean {
  const { least, most } = countdown(known.calendar, known.asAt, date).days;
  const first = least ?? most;
  return first !== null && first <= NEAR_DAYS && (most ?? 0) >= 0;
}

/** The counts above the overview: of stated deadlines; what is not known is counted apart. */
export interface OverviewCounts {
  readonly dueSoon: number;
  readonly visitsSoon: number;
  readonly overdue: number;
  readonly nextNotKnown: number;
}

export function overviewCounts(known: Known, councils: readonly Council[]): OverviewCounts {
  const stated = councils.flatMap((council) => council.deadlines).filter((view) => !view.isComputed);
  const visits = councils
    .flatMap((council) => [...council.visits, ...council.expected])
    .filter((view) => view.visit.repeats === null);
  return {
    dueSoon: stated.filter((view) => isAhead(view) && isWithin30Days(known, view.due)).length,
    visitsSoon: visits.filter((view) => view.status === "expected" && isWithin30Days(known, view.visit.when)).length,
    overdue: stated.filter((view) => view.status === "overdue").length,
    nextNotKnown: councils.filter((council) => council.next.kind === "nothing").length,
  };
}

/** What an adviser looks for in each council: rated red by the council itself, re-dated, quiet for 60 days. */
export interface Exceptions {
  /** Null where the council's ratings are not recorded here. */
  readonly ratedRed: number | null;
  /** Actions that are filled red without a word; null where no action stands with a colour alone. */
  readonly filledRed: number | null;
  /** Stated deadlines whose day was moved. */
  readonly redated: number;
  /** Actions whose day was moved; null where no action is recorded here. */
  readonly redatedActions: number | null;
  /** Null where no action since the latest inspection is recorded here. */
  readonly quiet: number | null;
}

/** Whether the council rates any of its actions by colour, as known on the day. */
export function isRatedByItself({ actions }: Pick<Council, "actions">): boolean {
  return actions.some(({ latest }) => latest !== null && isRating(latest.status));
}

/** Whether any action stands with a colour that nobody has explained. */
export function isFilledWithoutWord({ actions }: Pick<Council, "actions">): boolean {
  return actions.some(({ latest }) => latest !== null && isColourAlone(latest.status));
}

export function exceptionsOf(known: Known, council: Council): Exceptions {
  const words = council.actions.flatMap((state) => state.latest?.status ?? []);
  const moved = council.actions.filter(({ action, updates }) => actionDue(action, updates).timesRedated > 0);
  return {
    ratedRed: isRatedByItself(council) ? words.filter(isRatedRed).length : null,
    filledRed: isFilledWithoutWord(council) ? words.filter(isFilledRed).length : null,
    redated: council.deadlines.filter((view) => view.timesRedated > 0).length,
    redatedActions: council.actions.length === 0 ? null : moved.length,
    quiet: hasCurrentActions(known, council) ? quietActions(known, council).length : null,
  };
}

/** The review that DfE holds of a council under intervention; null where none is recorded. */
export function dfeReview(council: Council): Requirement | null {
  const all = council.interventions.flatMap((period) => period.requirements.map(({ requirement }) => requirement));
  return all.find((requirement) => requirement.kind === "review") ?? null;
}

/** Whether a word is only a red fill that nobody has explained. */
export function isFilledRed(word: string): boolean {
  return isColourAlone(word) && schemeWord(word) === "red";
}

/** Whether any action was heard of since the latest inspection; of older ones nothing is asked any more. */
export function hasCurrentActions(known: Known, council: Council): boolean {
  const since = council.latest?.fieldwork.earliest ?? "";
  return council.actions.some((state) => lastHeard(known, state) >= since);
}
