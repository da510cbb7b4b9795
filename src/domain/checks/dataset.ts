import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { areasOf } from "#domain/judgements/eras.ts";
import { knownDaysOf } from "#domain/knowing/knownFrom.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { FACT_TABLES, type TableName, type Tables } from "#domain/model/dataset.ts";
import type { Fact } from "#domain/model/records.ts";
import { atOnce, type Work } from "#domain/turns.ts";

/** Something in a dataset that can be read but cannot mean what it says. */
export interface Doubt {
  readonly record: string;
  readonly words: string;
}

/** What is doubtful in the meaning of a dataset, row by row; empty where nothing is. */
export function datasetDoubts(tables: Tables): readonly Doubt[] {
  return atOnce(datasetDoubtsInTurns(tables));
}

/** The same, a link at a turn: many thousand rows are looked up for each. */
export function* datasetDoubtsInTurns(tables: Tables): Work<readonly Doubt[]> {
  const doubts: Doubt[] = [];
  for (const link of LINKS) {
    doubts.push(...danglingIds(tables, link));
    yield;
  }
  for (const check of [lostRecords, unsourced, known, backwards, ungraded]) {
    doubts.push(...check(tables));
    yield;
  }
  return doubts;
}

/** Which field of which table names a row of which other table. */
type Link = readonly [table: TableName, field: string, other: TableName];
const LINKS: readonly Link[] = [
  ["bodies", "authority", "authorities"],
  ["inspections", "authority", "authorities"],
  ["visits", "authority", "authorities"],
  ["deadlines", "authority", "authorities"],
  ["interventions", "authority", "authorities"],
  ["meetings", "authority", "authorities"],
  ["actions", "authority", "authorities"],
  ["gaps", "authority", "authorities"],
  ["judgements", "inspection", "inspections"],
  ["visits", "inspection", "inspections"],
  ["deadlines", "inspection", "inspections"],
  ["deadlines", "rule", "rules"],
  ["visits", "themes", "themes"],
  ["actions", "theme", "themes"],
  ["actions", "findings", "findings"],
  ["views", "visit", "visits"],
  ["views", "finding", "findings"],
  ["requirements", "intervention", "interventions"],
  ["requirements", "deadline", "deadlines"],
  ["meetings", "body", "bodies"],
  ["rules", "source", "sources"],
  ["pauses", "source", "sources"],
];

function danglingIds(tables: Tables, [table, field, other]: Link): readonly Doubt[] {
  const others = rowsOf(tables, other);
  const isLost = (id: unknown) => typeof id === "string" && rowWithId(others, id) === null;
  return rowsOf(tables, table).flatMap((row) => {
    const value = row[field];
    const lost = Array.isArray(value) ? value.filter(isLost) : isLost(value) ? [value] : [];
    return lost.map((id) => ({
      record: `${table}/${row.id}`,
      words: `${field} names ${String(id)}, which is no row of ${other}`,
    }));
  });
}

function lostRecords(tables: Tables): readonly Doubt[] {
  const refs = [
    ...tables.updates.map((row) => ({ of: `updates/${row.id}`, ref: row.record })),
    ...tables.accounts.map((row) => ({ of: `accounts/${row.id}`, ref: row.record })),
    ...tables.findings.map((row) => ({ of: `findings/${row.id}`, ref: row.from })),
  ].filter(({ ref }) => !isRecord(tables, ref));
  return refs.map(({ of, ref }) => ({ record: of, words: `${ref} is no record` }));
}

/** Whether a reference leads somewhere: to a row, or to what a rule computes from a row. */
function isRecord(tables: Tables, ref: string): boolean {
  const [table = "", id = ""] = ref.split("/");
  if (!Object.hasOwn(tables, table)) return false;
  if (rowWithId(rowsOf(tables, table as TableName), id) !== null) return true;
  const stop = id.indexOf(".");
  const start = id.slice(0, stop);
  const of = rowWithId(tables.inspections, start) ?? rowWithId(tables.visits, start);
  return of !== null && rowWithId(tables.rules, id.slice(stop + 1)) !== null;
}

function unsourced(tables: Tables): readonly Doubt[] {
  const days = knownDaysOf(tables);
  return FACT_TABLES.flatMap((table) =>
    (tables[table] as readonly Fact[])
      .filter((fact) => !days.has(fact.source))
      .map((fact) => ({
        record: `${table}/${fact.id}`,
        words: `its source ${fact.source} is not there, or has no day from which it is known`,
      })),
  );
}

/** What is said to have happened cannot be known before it can have happened. */
function known(tables: Tables): readonly Doubt[] {
  const days = knownDaysOf(tables);
  const events: readonly { record: string; source: string; when: ImpreciseDate }[] = [
    ...tables.inspections.map((row) => ({ record: `inspections/${row.id}`, source: row.source, when: row.fieldwork })),
    ...tables.visits
      .filter((row) => row.tookPlace)
      .map((row) => ({ record: `visits/${row.id}`, source: row.source, when: row.when })),
    ...tables.meetings.map((row) => ({ record: `meetings/${row.id}`, source: row.source, when: row.when })),
    ...tables.updates.map((row) => ({ record: `updates/${row.id}`, source: row.source, when: row.day })),
  ];
  return events.flatMap(({ record, source, when }) => {
    const from = days.get(source)?.day;
    const isTooEarly = from !== undefined && when.earliest !== null && when.earliest > from;
    return isTooEarly
      ? [{ record, words: `it is known from ${from}, before it can have happened (${when.earliest})` }]
      : [];
  });
}

function backwards(tables: Tables): readonly Doubt[] {
  const inspections = tables.inspections.filter(
    ({ fieldwork, published }) =>
      fieldwork.latest !== null && published.latest !== null && published.latest < fieldwork.latest,
  );
  const interventions = tables.interventions.filter(
    ({ from, to }) => from.earliest !== null && to.latest !== null && to.latest < from.earliest,
  );
  return [
    ...inspections.map((row) => ({
      record: `inspections/${row.id}`,
      words: "its report is published before the fieldwork ends",
    })),
    ...interventions.map((row) => ({ record: `interventions/${row.id}`, words: "it ends before it begins" })),
  ];
}

/** A grade exists only in an era that gives it; where there is none, a reason stands. */
function ungraded(tables: Tables): readonly Doubt[] {
  return tables.judgements.flatMap((row) => {
    const record = `judgements/${row.id}`;
    if ((row.grade === null) === (row.noGrade === null))
      return [{ record, words: "it needs either a grade or a reason for having none" }];
    const inspection = rowWithId(tables.inspections, row.inspection);
    if (inspection === null || row.grade === null) return [];
    const isOfItsEra = areasOf(inspection.framework, inspection.fieldwork.earliest ?? "").includes(row.area);
    return isOfItsEra ? [] : [{ record, words: `${row.area} was not judged under that framework on that day` }];
  });
}

type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

function rowsOf(tables: Tables, table: TableName): readonly AnyRow[] {
  return tables[table] as unknown as readonly AnyRow[];
}
