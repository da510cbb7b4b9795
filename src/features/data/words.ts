import type { OpenedReading } from "#data/opening/opened.ts";
import type { ReadingKind } from "#data/recognise/reading.ts";
import type { TableName } from "#domain/model/dataset.ts";

/** The tables as a reader knows them. */
export const TABLE_TITLES: Readonly<Record<TableName, string>> = {
  authorities: "Councils",
  sources: "Sources",
  bodies: "Boards and committees",
  inspections: "Inspections",
  judgements: "Judgements",
  findings: "Findings",
  visits: "Visits",
  views: "What visits said of findings",
  deadlines: "Deadlines",
  interventions: "Intervention and support",
  requirements: "Requirements",
  meetings: "Meetings",
  themes: "Themes",
  actions: "Actions",
  measures: "Measures",
  updates: "Updates",
  accounts: "What other sources say",
  gaps: "What is not recorded",
  glossary: "Glossary",
  rules: "Rules of dates",
  holidays: "Bank holidays",
  pauses: "Pauses in publication",
};

export const KIND_WORDS: Readonly<Record<ReadingKind, string>> = {
  workbook: "this dashboard’s own tables",
  tracker: "a council’s tracker of actions",
  ofsted: "Ofsted’s official statistics",
  d2i: "Data to Insight’s overview of inspections",
  workforce: "the Department for Education’s workforce census",
};

export function rowsIn({ reading }: OpenedReading): number {
  return Object.values(reading.tables).reduce((sum, rows) => sum + rows.length, 0);
}
