import { actionChangeWords, statusSaid, toldBefore } from "#domain/changes/updateWords.ts";
import { AREA_WORDS, GRADE_WORDS } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { recordRow } from "#domain/knowing/recordRow.ts";
import type { Update } from "#domain/model/told.ts";
import { readAction } from "./action.ts";
import { readDeadline, readExpectation, readVisit } from "./due.ts";
import { councilRow, type RecordView, viewFrom } from "./view.ts";

/** The record that an address names, as known on the day; null where it is not known, or does not exist. */
export function recordView(known: Known, record: string): RecordView | null {
  const [table = "", id = ""] = record.split("/", 2);
  const read = READERS.get(table);
  return read === undefined ? null : read(known, id);
}

/**
 * The source that a record rests on, by its id: a told one's own, else that of the rule that leads to it; null where it is
 * not known. No view is made of what is told: who saves a timeline asks for thousands.
 */
export function sourceOfRecord(known: Known, record: string): string | null {
  const [table = ""] = record.split("/", 1);
  const told = READERS.has(table) ? recordRow(known.tables, record) : null;
  return told?.source ?? recordView(known, record)?.source ?? null;
}

type Reader = (known: Known, id: string) => RecordView | null;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["deadlines", readDeadline],
  ["visits", readVisit],
  ["expectations", readExpectation],
  [
    "inspections",
    (known, id) => {
      const row = rowWithId(known.tables.inspections, id);
      return (
        row &&
        viewFrom(`inspections/${id}`, row, {
          title: row.title,
          authority: councilRow(known, row.authority),
          when: row.published,
          words: null,
        })
      );
    },
  ],
  [
    "judgements",
    (known, id) => {
      const row = rowWithId(known.tables.judgements, id);
      const inspection = rowWithId(known.tables.inspections, row?.inspection ?? null);
      if (row === null || inspection === null) return null;
      const grade = row.grade === null ? "no grade" : GRADE_WORDS[row.grade].toLowerCase();
      return viewFrom(`judgements/${id}`, row, {
        title: `${AREA_WORDS[row.area]}: ${grade}`,
        authority: councilRow(known, inspection.authority),
        when: inspection.published,
        follows: `inspections/${inspection.id}`,
      });
    },
  ],
  [
    "findings",
    (known, id) => {
      const row = rowWithId(known.tables.findings, id);
      return (
        row &&
        viewFrom(`findings/${id}`, row, {
          title: row.words,
          follows: row.from,
          words: `Finding ${row.number}. Topic: ${row.topics.join(", ")}.`,
        })
      );
    },
  ],
  [
    "meetings",
    (known, id) => {
      const row = rowWithId(known.tables.meetings, id);
      return (
        row &&
        viewFrom(`meetings/${id}`, row, {
          title: row.short,
          authority: councilRow(known, row.authority),
          when: row.when,
          words: row.decided,
        })
      );
    },
  ],
  [
    "interventions",
    (known, id) => {
      const row = rowWithId(known.tables.interventions, id);
      return (
        row &&
        viewFrom(`interventions/${id}`, row, {
          title: row.title,
          authority: councilRow(known, row.authority),
          when: row.from,
          words: row.words,
        })
      );
    },
  ],
  [
    "requirements",
    (known, id) => {
      const row = rowWithId(known.tables.requirements, id);
      return (
        row &&
        viewFrom(`requirements/${id}`, row, {
          title: row.what,
          when: row.due,
          words: row.repeats,
          follows: `interventions/${row.intervention}`,
        })
      );
    },
  ],
  [
    "actions",
    (known, id) => {
      const row = rowWithId(known.tables.actions, id);
      return row && readAction(known, row);
    },
  ],
  [
    "gaps",
    (known, id) => {
      const row = rowWithId(known.tables.gaps, id);
      return row && viewFrom(`gaps/${id}`, row, { title: row.words, authority: councilRow(known, row.authority) });
    },
  ],
  [
    "updates",
    (known, id) => {
      const row = rowWithId(known.tables.updates, id);
      const about = row === null ? null : recordView(known, row.record);
      return (
        row &&
        viewFrom(`updates/${id}`, row, {
          title: `${about?.title ?? row.record}: ${changedWords(known, row)}`,
          when: row.day,
          words: row.words,
          follows: row.record,
        })
      );
    },
  ],
]);

function changedWords(known: Known, update: Update): string {
  const isAction = update.record.startsWith("actions/");
  return (isAction ? actionChangeWords(update, toldBefore(known, update)) : null) ?? statusSaid(update);
}
