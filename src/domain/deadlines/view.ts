import type { ComputedDuty } from "#domain/clock/duties.ts";
import type { Countdown } from "#domain/dates/workingDays.ts";
import type { Inspection } from "#domain/model/records.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { Update } from "#domain/model/told.ts";
import type { DeadlineState } from "./status.ts";

/** A deadline as a screen shows it, whether a source states it or a rule computes it. */
export interface DeadlineView extends DeadlineState {
  /** `deadlines/bury-2022-improvement-plan`, or `deadlines/bradford-2018.action-plan-70wd` where it is computed. */
  readonly record: string;
  readonly authority: string;
  readonly what: string;
  readonly recipient: string | null;
  /** The source's own words for a vague day. */
  readonly dueWords: string | null;
  readonly isComputed: boolean;
  /** Counted from publication although the clock starts at receipt: the day is no later than about this one. */
  readonly isNoLaterThanAbout: boolean;
  readonly countdown: Countdown;
  readonly rule: Rule | null;
  readonly inspection: Inspection | null;
  readonly source: string;
  readonly note: string | null;
  /** The rule of another duty beside which a stated day is read; null where none is named. */
  readonly comparedWith: string | null;
  readonly statedRule: string | null;
  readonly updates: readonly Update[];
  /** The count behind a computed deadline; null for a stated one. */
  readonly duty: ComputedDuty | null;
}
