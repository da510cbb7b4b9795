import { courseOf } from "#domain/council/council.ts";
import { deadlineTitle } from "#domain/deadlines/deadlines.ts";
import { EXPECTATION_WORDS, expectationStatus, expectationsOf } from "#domain/deadlines/expectations.ts";
import { dueDayWords, statusWords } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Authority } from "#domain/model/records.ts";
import { VISIT_STATUS_WORDS, visitWords } from "#domain/visits/visits.ts";
import { councilRow, type RecordView, viewFrom } from "./view.ts";

/** A deadline, stated or computed; null where it is not known. */
export function readDeadline(known: Known, id: string): RecordView | null {
  const record = `deadlines/${id}`;
  const owner = ownerOfDeadline(known, id);
  const view = owner === null ? undefined : courseOf(known, owner).deadlines.find((each) => each.record === record);
  if (view === undefined) return null;
  return viewFrom(record, view, {
    title: deadlineTitle(view),
    authority: owner,
    when: view.due,
    whenWords: dueDayWords(view),
    status: { status: view.status, words: statusWords(view) },
    words: view.statedRule === null ? null : `As stated: ${view.statedRule}.`,
    follows: view.inspection === null ? null : `inspections/${view.inspection.id}`,
    deadline: view,
  });
}

function ownerOfDeadline(known: Known, id: string): Authority | null {
  const stated = rowWithId(known.tables.deadlines, id);
  if (stated !== null) return councilRow(known, stated.authority);
  const start = id.slice(0, id.indexOf("."));
  const of = rowWithId(known.tables.inspections, start) ?? rowWithId(known.tables.visits, start);
  return councilRow(known, of?.authority ?? null);
}

/** A visit, told of or expected by the usual course; null where it is not known. */
export function readVisit(known: Known, id: string): RecordView | null {
  const record = `visits/${id}`;
  const told = rowWithId(known.tables.visits, id);
  const owner = councilRow(
    known,
    told?.authority ??
      rowWithId(known.tables.inspections, id.split(".")[0] ?? "")?.authority ??
      ownerOfVisit(known, id),
  );
  if (owner === null) return null;
  const all = courseOf(known, owner);
  const view = all.visits.find((each) => each.record === record);
  if (view !== undefined) {
    return viewFrom(record, view.visit, {
      title: view.visit.title,
      authority: owner,
      when: view.visit.when,
      status: { status: view.status, words: visitWords(view, known.asAt) },
      words: view.visit.found ?? view.visit.focus,
      follows: view.visit.inspection === null ? null : `inspections/${view.visit.inspection}`,
    });
  }
  const expected = all.expected.find((each) => each.record === record);
  if (expected === undefined) return null;
  return viewFrom(
    record,
    { source: expected.rule.source, note: expected.rule.note },
    {
      title: `${expected.visit.title} (usual course)`,
      authority: owner,
      when: expected.visit.when,
      status: { status: expected.status, words: VISIT_STATUS_WORDS[expected.status] },
      words: `Expected, not a duty: ${expected.rule.figure ?? expected.rule.law}.`,
      follows: expected.duty.of,
    },
  );
}

/** What the usual course leads to expect; null where nothing sets it running, or it has come about. */
export function readExpectation(known: Known, id: string): RecordView | null {
  const record = `expectations/${id}`;
  const owner = ownerOfExpectation(known, id);
  const found =
    owner === null
      ? undefined
      : expectationsOf(known, courseOf(known, owner)).find((expectation) => expectation.record === record);
  if (found === undefined) return null;
  const { rule, due, of, pauses } = found.duty;
  const status = expectationStatus(found);
  const wider = pauses.length === 0 ? "" : ` Wider because of ${pauses.map((pause) => pause.title).join(", ")}.`;
  return viewFrom(record, rule, {
    title: `${rule.title} (usual course)`,
    authority: owner,
    when: due,
    status: { status, words: EXPECTATION_WORDS[status] },
    words: `Expected, not a duty: ${rule.figure ?? rule.law}.${wider}`,
    follows: of,
  });
}

function ownerOfExpectation(known: Known, id: string): Authority | null {
  const start = id.slice(0, id.indexOf("."));
  const { inspections, visits, interventions } = known.tables;
  const of = rowWithId(inspections, start) ?? rowWithId(visits, start) ?? rowWithId(interventions, start);
  return councilRow(known, of?.authority ?? null);
}

function ownerOfVisit(known: Known, id: string): string | null {
  return rowWithId(known.tables.visits, id.slice(0, id.indexOf(".")))?.authority ?? null;
}
