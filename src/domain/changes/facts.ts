import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { noGradeWords } from "#domain/judgements/history.ts";
import { GRADE_WORDS, judgementIn } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Inspection, RecordRef } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import { atOnce, madeInTurns, type Work } from "#domain/turns.ts";
import { VISIT_KIND_WORDS } from "#domain/visits/visits.ts";
import { lowerFirst } from "#domain/words.ts";
import { actionChangeWords, statusSaid, toldBefore } from "./updateWords.ts";

export type ChangeKind = "judgement" | "intervention" | "deadline" | "visit" | "decision" | "action" | "update";

export interface FactLine {
  readonly kind: ChangeKind;
  readonly record: RecordRef;
  readonly on: ImpreciseDate;
  readonly words: string;
  readonly source: string;
}

/** Every dated fact of a council as one line of plain English. */
export function factsOf(known: Known, authority: string): readonly FactLine[] {
  return [
    ...inspectionLines(known, authority),
    ...rowsWith(known.tables.interventions, "authority", authority).map((each) =>
      line("intervention", `interventions/${each.id}`, {
        on: each.from,
        source: each.source,
        words: `${each.title}: ${beginWords(each.from)}.`,
      }),
    ),
    ...deadlineLines(known, authority),
    ...visitLines(known, authority),
    ...rowsWith(known.tables.meetings, "authority", authority).map((each) =>
      line("decision", `meetings/${each.id}`, { on: each.when, source: each.source, words: sentence(each.short) }),
    ),
    ...updateLines(known, authority),
  ];
}

function line(kind: ChangeKind, record: RecordRef, rest: Omit<FactLine, "kind" | "record">): FactLine {
  return { kind, record, ...rest };
}

function inspectionLines(known: Known, authority: string): readonly FactLine[] {
  return rowsWith(known.tables.inspections, "authority", authority).map((each) =>
    line("judgement", `inspections/${each.id}`, {
      on: each.published,
      source: each.source,
      words: inspectionWords(known, each),
    }),
  );
}

function inspectionWords(known: Known, inspection: Inspection): string {
  const overall = judgementIn(known, inspection.id, "overall");
  if (overall === null) return `Report published: ${inspection.title}.`;
  if (overall.grade === null) return `Report published: ${inspection.title}; ${noGradeWords(overall.noGrade)}.`;
  return `Report published: ${inspection.title}, overall ${GRADE_WORDS[overall.grade].toLowerCase()}.`;
}

function deadlineLines(known: Known, authority: string): readonly FactLine[] {
  return rowsWith(known.tables.deadlines, "authority", authority).map((each) => {
    const to = each.recipient === null ? "" : `, to ${each.recipient}`;
    const due = each.due.precision === "unknown" ? (each.dueWords ?? "date not known") : impreciseWords(each.due);
    return line("deadline", `deadlines/${each.id}`, {
      on: toldDate(known, each.source),
      source: each.source,
      words: `New deadline: ${each.what}${to}, ${due}.`,
    });
  });
}

function visitLines(known: Known, authority: string): readonly FactLine[] {
  return rowsWith(known.tables.visits, "authority", authority).map((each) => {
    const kind = VISIT_KIND_WORDS[each.kind];
    const about = each.focus === null ? "" : `, on ${lowerFirst(each.focus)}`;
    const when = each.repeats ?? impreciseWords(each.when);
    const words = each.tookPlace ? `${kind}, ${when}${about}.` : `${kind} expected, ${when}${about}.`;
    return line("visit", `visits/${each.id}`, {
      on: each.tookPlace ? each.when : toldDate(known, each.source),
      source: each.source,
      words,
    });
  });
}

/** Whose each update is, worked out once for each day: with 153 councils a search a council would be felt. */
const sorted = new WeakMap<Known, ReadonlyMap<string, readonly FactLine[]>>();

function updateLines(known: Known, authority: string): readonly FactLine[] {
  return atOnce(sortUpdates(known)).get(authority) ?? [];
}

/** Sorts out whose each update is, in turns; once for each day. */
export function* sortUpdates(known: Known): Work<ReadonlyMap<string, readonly FactLine[]>> {
  const before = sorted.get(known);
  if (before !== undefined) return before;
  const told = yield* madeInTurns(known.tables.updates, (update) => {
    const about = subjectOf(known, update);
    return { about, line: about && updateLine(known, update, about) };
  });
  const lines = new Map<string, FactLine[]>();
  for (const { about, line: own } of told) {
    if (about === null || own === null) continue;
    const others = lines.get(about.authority);
    if (others === undefined) lines.set(about.authority, [own]);
    else others.push(own);
  }
  sorted.set(known, lines);
  return lines;
}

function updateLine(known: Known, update: Update, about: Subject): FactLine | null {
  const isAction = update.record.startsWith("actions/");
  const changed = isAction ? actionChangeWords(update, toldBefore(known, update)) : statusSaid(update);
  if (changed === null) return null;
  const named = `${about.name}${changed.startsWith("“") ? "" : ":"} ${changed}`;
  const words = isAction ? named : updateWords(`${about.name}: ${changed}.`, update);
  return line(isAction ? "action" : "update", `updates/${update.id}`, { on: update.day, source: update.source, words });
}

function updateWords(said: string, update: Update): string {
  return update.words === null ? said : sentence(`${said} ${update.words}`);
}

interface Subject {
  readonly authority: string;
  readonly name: string;
}

/** The council and the name of what an update speaks of; null where that is not known on the day. */
function subjectOf(known: Known, update: Update): Subject | null {
  const [table, id = ""] = update.record.split("/");
  const { actions, visits, deadlines, interventions, requirements } = known.tables;
  if (table === "actions") return named(rowWithId(actions, id), (row) => row.words);
  if (table === "visits") return named(rowWithId(visits, id), (row) => `${row.title}, ${impreciseWords(row.when)}`);
  if (table === "deadlines") return named(rowWithId(deadlines, id), (row) => row.what) ?? computedSubject(known, id);
  if (table === "interventions") return named(rowWithId(interventions, id), (row) => row.title);
  const requirement = table === "requirements" ? rowWithId(requirements, id) : null;
  const intervention = rowWithId(interventions, requirement?.intervention ?? null);
  return requirement && intervention ? { authority: intervention.authority, name: requirement.what } : null;
}

function named<T extends { readonly authority: string }>(row: T | null, name: (row: T) => string): Subject | null {
  return row === null ? null : { authority: row.authority, name: name(row) };
}

/** A computed deadline's id is its inspection's and its rule's, with a full stop between. */
function computedSubject(known: Known, id: string): Subject | null {
  const stop = id.indexOf(".");
  const inspection = rowWithId(known.tables.inspections, id.slice(0, stop));
  const rule = rowWithId(known.tables.rules, id.slice(stop + 1));
  return inspection && rule ? { authority: inspection.authority, name: rule.what } : null;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** The day of the paper that tells of something still to come; its own day would stand among things that happened. */
function toldDate(known: Known, source: string): ImpreciseDate {
  return rowWithId(known.tables.sources, source)?.date ?? UNKNOWN_DATE;
}

function beginWords(from: ImpreciseDate): string {
  return from.precision === "unknown" ? "begun on a day not known" : `begun ${impreciseWords(from)}`;
}
