import type { TableName } from "#domain/model/dataset.ts";

/** Every table of the dataset; the compiler says where one is missing. */
const TABLES: Readonly<Record<TableName, true>> = {
  authorities: true,
  sources: true,
  bodies: true,
  inspections: true,
  judgements: true,
  findings: true,
  visits: true,
  views: true,
  deadlines: true,
  interventions: true,
  requirements: true,
  meetings: true,
  themes: true,
  actions: true,
  measures: true,
  updates: true,
  accounts: true,
  gaps: true,
  glossary: true,
  rules: true,
  holidays: true,
  pauses: true,
};

/** The parts in which the dataset comes: a file each. */
export const PARTS: readonly string[] = ["manifest", ...Object.keys(TABLES)];
