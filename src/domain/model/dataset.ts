import type { IsoDay } from "#domain/dates/day.ts";
import type { Action, Measure, Theme } from "./plan.ts";
import type {
  Authority,
  Body,
  Deadline,
  Finding,
  Inspection,
  Intervention,
  Judgement,
  Meeting,
  Requirement,
  Source,
  View,
  Visit,
} from "./records.ts";
import type { Holiday, Pause, Rule } from "./rules.ts";
import type { Account, Gap, GlossaryEntry, Update } from "./told.ts";

/** The tables of the model, in the order in which a reader meets them. */
export interface Tables {
  readonly authorities: readonly Authority[];
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  readonly inspections: readonly Inspection[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly visits: readonly Visit[];
  readonly views: readonly View[];
  readonly deadlines: readonly Deadline[];
  readonly interventions: readonly Intervention[];
  readonly requirements: readonly Requirement[];
  readonly meetings: readonly Meeting[];
  readonly themes: readonly Theme[];
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
  readonly updates: readonly Update[];
  readonly accounts: readonly Account[];
  readonly gaps: readonly Gap[];
  readonly glossary: readonly GlossaryEntry[];
  readonly rules: readonly Rule[];
  readonly holidays: readonly Holiday[];
  readonly pauses: readonly Pause[];
}

export type TableName = keyof Tables;

/** What the dataset says of itself. */
export interface Manifest {
  readonly title: string;
  /** The last day of which the dataset speaks. */
  readonly lastDay: IsoDay;
  readonly schemaVersion: number;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
}

export const SCHEMA_VERSION = 1;

/** The tables whose rows are facts, each with its source and its readers; in the order in which a reader meets them. */
export const FACT_TABLES = [
  "inspections",
  "judgements",
  "findings",
  "visits",
  "views",
  "deadlines",
  "interventions",
  "requirements",
  "meetings",
  "actions",
  "measures",
  "updates",
  "accounts",
  "gaps",
] as const satisfies readonly TableName[];
