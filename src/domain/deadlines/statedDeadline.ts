import { isSuperseded } from "#domain/judgements/inspections.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Deadline, Inspection } from "#domain/model/records.ts";
import type { Rule } from "#domain/model/rules.ts";
import { CountedState } from "./countedState.ts";
import type { DeadlineView } from "./view.ts";

/** A deadline whose day a source states. */
export class StatedDeadline extends CountedState implements DeadlineView {
  readonly record: string;
  readonly authority: string;
  readonly what: string;
  readonly recipient: string | null;
  readonly dueWords: string | null;
  readonly isComputed = false;
  readonly isNoLaterThanAbout = false;
  readonly rule: Rule | null;
  readonly inspection: Inspection | null;
  readonly source: string;
  readonly note: string | null;
  readonly comparedWith: string | null;
  readonly statedRule: string | null;
  readonly duty = null;

  constructor(known: Known, row: Deadline) {
    const record = `deadlines/${row.id}`;
    const inspection = rowWithId(known.tables.inspections, row.inspection);
    // What was awaited without a day after a report is awaited no more once a later report has followed.
    super(known, { due: row.due, updates: updatesOf(known, record) }, (status) =>
      status === "date-not-known" && inspection !== null && isSuperseded(known, inspection)
        ? "would-have-fallen"
        : status,
    );
    this.record = record;
    this.authority = row.authority;
    this.what = row.what;
    this.recipient = row.recipient;
    this.dueWords = row.dueWords;
    this.rule = rowWithId(known.tables.rules, row.rule);
    this.inspection = inspection;
    this.source = row.source;
    this.note = row.note;
    this.comparedWith = row.comparedWith;
    this.statedRule = row.statedRule;
  }
}
