import { courseOf } from "#domain/council/council.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { deadlineTitle, hasStatus } from "#domain/deadlines/deadlines.ts";
import { expectationsOf } from "#domain/deadlines/expectations.ts";
import { dueDayWords } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { RecordRef } from "#domain/model/records.ts";

/** Something that a record set going. */
export interface Started {
  readonly record: RecordRef;
  readonly title: string;
  /** Its day in words; null where it has none. */
  readonly when: string | null;
}

/** What an inspection, a visit or an intervention started, as known on the day; nothing for any other record. */
export function startedBy(known: Known, record: RecordRef): readonly Started[] {
  const [table = "", id = ""] = record.split("/", 2);
  if (table === "interventions") return requirementsOf(known, id);
  const authority =
    (table === "inspections" && rowWithId(known.tables.inspections, id)?.authority) || visitOf(known, table, id);
  const council = rowWithId(known.tables.authorities, authority ?? null);
  if (council === null) return [];
  const course = courseOf(known, council);
  const duties = course.deadlines
    .filter(
      (view) =>
        hasStatus(view) && (view.duty?.of === record || (table === "inspections" && view.inspection?.id === id)),
    )
    .map((view) => ({ record: view.record, title: deadlineTitle(view), when: dueDayWords(view) }));
  const visits = course.visits
    .filter((view) => table === "inspections" && view.visit.inspection === id)
    .map((view) => ({ record: view.record, title: view.visit.title, when: impreciseWords(view.visit.when) }));
  const expected = expectationsOf(known, course)
    .filter(({ duty }) => duty.of === record)
    .map((each) => ({
      record: each.record,
      title: `${each.duty.rule.title} (usual course)`,
      when: impreciseWords(each.duty.due),
    }));
  return [...duties, ...visits, ...expected];
}

function visitOf(known: Known, table: string, id: string): string | null {
  return table === "visits" ? (rowWithId(known.tables.visits, id)?.authority ?? null) : null;
}

function requirementsOf(known: Known, intervention: string): readonly Started[] {
  return rowsWith(known.tables.requirements, "intervention", intervention).map(({ id, what, due }) => ({
    record: `requirements/${id}`,
    title: what,
    when: due.precision === "unknown" ? null : impreciseWords(due),
  }));
}
