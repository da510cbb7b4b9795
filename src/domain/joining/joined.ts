import { type Doubt, datasetDoubtsInTurns } from "#domain/checks/dataset.ts";
import { readEdtf } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { type KnownDays, knownDaysOf } from "#domain/knowing/knownFrom.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";
import type { Source, Visit } from "#domain/model/records.ts";
import { atOnce, type Work } from "#domain/turns.ts";
import type { Rank } from "./clusters.ts";
import { joinCouncils } from "./councils.ts";
import { type Changed, type Conflict, Ledger, type TableChanges } from "./ledger.ts";
import type { AnyRow } from "./rows.ts";
import { joinSources } from "./sources.ts";
import { type Desk, joinTable, toldRows } from "./tables.ts";
import { seenFrom } from "./versions.ts";

/** One opened file's rows, by table. */
export interface FileTables {
  readonly tables: Partial<Tables>;
  readonly file: string;
  /** Whether whoever made the file read others' papers by a program: of two who know the same, it stands second. */
  readonly isUnofficial?: boolean;
}

/** What several files come to together, and everything that a person should know of how. */
export interface Joined {
  readonly tables: Tables;
  /** Where two sources differ: both are kept. */
  readonly conflicts: readonly Conflict[];
  /** What became of each file's rows, table by table; each row is counted once. */
  readonly changes: readonly TableChanges[];
  /** Where a later file has taken the place of what stood, field by field. */
  readonly changed: readonly Changed[];
  /** What could not be settled, and what cannot mean what it says. */
  readonly checks: readonly Doubt[];
}

/** Councils and sources come first; a table comes after those that it names. */
const ORDER = [
  "bodies",
  "themes",
  "glossary",
  "rules",
  "holidays",
  "pauses",
  "inspections",
  "visits",
  "judgements",
  "findings",
  "interventions",
  "deadlines",
  "requirements",
  "meetings",
  "actions",
  "measures",
  "views",
  "updates",
  "gaps",
  "accounts",
] as const satisfies readonly TableName[];

/**
 * The bundled data with what was opened, in the order of opening. One thing told by several sources stands once, with
 * what the others say beside it as their accounts, each known from its own source's day: nothing becomes known earlier
 * by being joined. Which inspections there are does not depend on the order; of two versions of one row the later counts.
 */
export function joined(base: Tables, files: readonly FileTables[]): Joined {
  return atOnce(joining(base, files));
}

/** The same, a table at a turn, so that whoever waits can do other things between. */
export function* joining(base: Tables, files: readonly FileTables[]): Work<Joined> {
  const ledger = new Ledger();
  const opened = files.map(({ tables }) => tables);
  const councils = joinCouncils(base.authorities, told(opened, "authorities"), ledger);
  yield;
  const sources = joinSources(base.sources, told(opened, "sources"), ledger);
  const renames = files.map(
    (_, file) => new Map([...(councils.renames[file] ?? []), ...(sources.renames[file] ?? [])]),
  );
  const desk: Desk = { base, files: opened, renames, ledger, rank: () => "", made: { accounts: [], updates: [] } };
  yield;
  const days = daysOfAll(desk, sources.sources);
  const tables = new Map<TableName, readonly AnyRow[]>();
  for (const table of ORDER) {
    tables.set(table, yield* joinTable({ ...desk, rank: rankOn(days, files) }, table));
    yield;
  }
  const rest = Object.fromEntries(tables) as unknown as Omit<Tables, "authorities" | "sources">;
  const whole: Tables = { ...rest, authorities: councils.authorities, sources: sources.sources };
  yield;
  const dated: Tables = { ...whole, sources: withAssumedDays(whole, days) };
  const { conflicts, changed, doubts, tables: changes } = ledger;
  yield;
  return { tables: dated, conflicts, changed, changes, checks: [...doubts, ...(yield* datasetDoubtsInTurns(dated))] };
}

function told<N extends TableName>(files: readonly Partial<Tables>[], table: N): readonly Tables[N][] {
  return files.map((tables) => (tables[table] ?? []) as unknown as Tables[N]);
}

/** From when each source is known, with all the visits that any file tells of. */
function daysOfAll(desk: Desk, sources: readonly Source[]): KnownDays {
  const visits = toldRows(desk, "visits").map(({ row }) => row as unknown as Visit);
  return knownDaysOf({ sources, visits, holidays: desk.base.holidays });
}

/** A judgement with a grade before one without; then what is known first and to most people, from official hands. Else by what it says. */
function rankOn(days: KnownDays, files: readonly FileTables[]): Rank {
  return ({ row, files: tellers }) => {
    const known = days.get(String(row.source))?.day ?? "9999";
    const isUngraded = "grade" in row && row.grade === null;
    const seen = seenFrom(row);
    const isUnofficial = [...tellers].every((file) => files[file]?.isUnofficial ?? false);
    return [isUngraded ? 1 : 0, seen > known ? seen : known, isUnofficial ? 1 : 0, JSON.stringify(row)].join(" ");
  };
}

/**
 * A letter without a day is known from its visit. Where that visit's row now stands as an account of another's, the day
 * is written into the source, and said to be assumed.
 */
function withAssumedDays(tables: Tables, days: KnownDays): readonly Source[] {
  const after = knownDaysOf(tables);
  return tables.sources.map((source) => {
    const before = days.get(source.id);
    if (before === undefined || after.has(source.id)) return source;
    const date = readEdtf(`../${before.day}`) ?? source.date;
    const assumed = `It prints no day; taken as known ${impreciseWords(date)}, 42 working days after the visit began.`;
    return { ...source, date, note: source.note === null ? assumed : `${source.note} ${assumed}` };
  });
}
