import type { ComputedDuty } from "#domain/clock/duties.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Inspection } from "#domain/model/records.ts";
import type { Rule } from "#domain/model/rules.ts";
import { CountedState } from "./countedState.ts";
import type { DeadlineView } from "./view.ts";

/** A deadline whose day a rule computes. */
export class ComputedDeadline extends CountedState implements DeadlineView {
  readonly record: string;
  readonly authority: string;
  readonly what: string;
  readonly recipient: string | null;
  readonly dueWords = null;
  readonly isComputed = true;
  readonly isNoLaterThanAbout: boolean;
  readonly rule: Rule;
  readonly inspection: Inspection | null;
  readonly source: string;
  readonly note: string | null;
  readonly comparedWith = null;
  readonly statedRule = null;
  readonly duty: ComputedDuty;

  /** One that is not counted would only have fallen on its day, unless somebody said what became of it. */
  constructor(known: Known, duty: ComputedDuty, isCounted: boolean) {
    const record = `deadlines/${duty.id}`;
    const updates = updatesOf(known, record);
    const isSaid = updates.some((update) => update.status === "met" || update.status === "not-done");
    super(known, { due: duty.due, updates }, (status) => (isCounted || isSaid ? status : "would-have-fallen"));
    this.record = record;
    this.authority = duty.authority;
    this.what = duty.rule.what;
    this.recipient = duty.rule.recipient;
    this.isNoLaterThanAbout = duty.isNoLaterThan;
    this.rule = duty.rule;
    this.inspection = rowWithId(known.tables.inspections, duty.of.slice(duty.of.indexOf("/") + 1));
    this.source = duty.rule.source;
    this.note = duty.rule.note;
    this.duty = duty;
  }
}
