import type { Headings } from "#data/recognise/grid/heading.ts";
import type { TableKind } from "#data/recognise/grid/tables.ts";

/** A column of figures that boards speak of, and what it is. */
export interface Indicator {
  /** What stands for it in the ids of its figures. */
  readonly id: string;
  readonly column: IndicatorColumn;
  readonly what: string;
  readonly unit: string;
  readonly goodIs: "low" | "high";
  /** Whether it is counted on 30 September or over the year that ends then. */
  readonly counted: "on-the-day" | "over-the-year";
}

/**
 * What is read of DfE's children's social work workforce census. It is of the year from 1 October to 30 September;
 * leavers and absence are counted over the year, the rest on its last day (DfE, methodology). The rates of agency cover
 * are left out, for which way of them is good is nowhere said; so are the numbers behind the rates.
 */
export const INDICATORS: readonly Indicator[] = [
  {
    id: "agency",
    column: "agency_rate_fte",
    what: "Agency social workers at 30 September",
    unit: "% of full-time equivalents (FTE)",
    goodIs: "low",
    counted: "on-the-day",
  },
  {
    id: "agency-heads",
    column: "agency_rate_headcount",
    what: "Agency social workers at 30 September, by heads",
    unit: "% of heads",
    goodIs: "low",
    counted: "on-the-day",
  },
  {
    id: "turnover",
    column: "turnover_rate_fte",
    what: "Social worker turnover in the year to 30 September",
    unit: "% of full-time equivalents (FTE)",
    goodIs: "low",
    counted: "over-the-year",
  },
  {
    id: "turnover-heads",
    column: "turnover_rate_headcount",
    what: "Social worker turnover in the year to 30 September, by heads",
    unit: "% of heads",
    goodIs: "low",
    counted: "over-the-year",
  },
  {
    id: "vacancies",
    column: "vacancy_rate_fte",
    what: "Social worker vacancies at 30 September",
    unit: "% of posts, as full-time equivalents (FTE)",
    goodIs: "low",
    counted: "on-the-day",
  },
  {
    id: "absence",
    column: "absence_rate_fte",
    what: "Social worker sickness absence in the year to 30 September",
    unit: "% of working days",
    goodIs: "low",
    counted: "over-the-year",
  },
  {
    id: "caseload",
    column: "caseload_fte",
    what: "Average caseload at 30 September",
    unit: "children, not families, for each full-time equivalent (FTE)",
    goodIs: "low",
    counted: "on-the-day",
  },
];

type IndicatorColumn =
  | "agency_rate_fte"
  | "agency_rate_headcount"
  | "turnover_rate_fte"
  | "turnover_rate_headcount"
  | "vacancy_rate_fte"
  | "absence_rate_fte"
  | "caseload_fte";

export type WorkforceColumn =
  | IndicatorColumn
  | "period"
  | "period-kind"
  | "level"
  | "region"
  | "authority"
  | "code"
  | "la-code";

/** DfE's headings, and those that a hand may give them. */
const WORKFORCE_HEADINGS: Headings<WorkforceColumn> = {
  period: ["time_period", "year", "reporting year"],
  "period-kind": ["time_identifier"],
  level: ["geographic_level", "level"],
  region: ["region_name", "region"],
  authority: ["la_name", "local authority", "local authority name"],
  code: ["new_la_code", "ons code", "local authority code"],
  "la-code": ["old_la_code", "la code"],
  agency_rate_fte: ["agency_rate_fte", "agency worker rate fte", "agency rate"],
  agency_rate_headcount: ["agency_rate_headcount", "agency worker rate headcount"],
  turnover_rate_fte: ["turnover_rate_fte", "turnover rate"],
  turnover_rate_headcount: ["turnover_rate_headcount"],
  vacancy_rate_fte: ["vacancy_rate_fte", "vacancy rate"],
  absence_rate_fte: ["absence_rate_fte", "absence rate", "sickness absence rate"],
  caseload_fte: ["caseload_fte", "average caseload", "average caseload fte", "caseload"],
};

/** A year, a level and at least one of the figures. */
export const WORKFORCE_TABLE: TableKind<WorkforceColumn> = {
  headings: WORKFORCE_HEADINGS,
  mark: /level/i,
  isHeader: (columns) =>
    columns.has("period") && columns.has("level") && INDICATORS.some(({ column }) => columns.has(column)),
};
