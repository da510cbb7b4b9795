import type { IsoDay } from "#domain/dates/day.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Finding, Inspection } from "#domain/model/records.ts";
import type { NamedRecommendations } from "./recommendations.ts";

/** A report on a council whose findings are numbered. */
export interface NumberedReport {
  /** The inspection's id. */
  readonly id: string;
  /** "ILACS report published 17 December 2021". */
  readonly words: string;
  /** The day by which it was out; null where that is not known. */
  readonly day: IsoDay | null;
  readonly isInadequate: boolean;
  /** By number; a number that two findings have is none. */
  readonly findings: ReadonlyMap<number, Pick<Finding, "id" | "audience">>;
}

/** Which report the numbers in a tracker are of. Never guessed where two could be meant. */
export type ReportMeant =
  | { readonly kind: "one"; readonly report: NumberedReport }
  | { readonly kind: "several"; readonly reports: readonly NumberedReport[] }
  | { readonly kind: "none"; readonly why: string };

export type ReportTables = Partial<Pick<Tables, "inspections" | "judgements" | "findings">>;

/** The reports on a council with numbered findings, the earliest first. */
export function numberedReports(tables: ReportTables, authority: string): readonly NumberedReport[] {
  return (tables.inspections ?? [])
    .filter((inspection) => inspection.authority === authority)
    .map((inspection) => numberedReport(tables, inspection))
    .filter(({ findings }) => findings.size > 0)
    .sort((one, other) => ((one.day ?? "") < (other.day ?? "") ? -1 : 1));
}

const FRAMEWORK_WORDS: Readonly<Record<Inspection["framework"], string>> = {
  sif: "SIF report",
  ilacs: "ILACS report",
  jtai: "JTAI letter",
  "area-send": "Area SEND report",
};

function numberedReport(tables: ReportTables, { id, framework, published }: Inspection): NumberedReport {
  const own = (tables.findings ?? []).filter(({ from }) => from === `inspections/${id}`);
  const once = own.filter(({ number }) => own.filter((other) => other.number === number).length === 1);
  return {
    id,
    words: `${FRAMEWORK_WORDS[framework]} published ${impreciseWords(published)}`,
    day: published.latest,
    isInadequate: isInadequateReport((tables.judgements ?? []).filter(({ inspection }) => inspection === id)),
    findings: new Map(once.map(({ number, id: finding, audience }) => [number, { id: finding, audience }])),
  };
}

/**
 * The report of the one year that the tracker names; where it names none, the latest inadequate one. A report that was
 * published later, or on the same day, may be meant as well.
 */
export function reportMeant(
  reports: readonly NumberedReport[],
  { day, years }: { readonly day: IsoDay; readonly years: readonly string[] },
): ReportMeant {
  const before = reports.filter((report) => report.day !== null && report.day <= day);
  const [year, ...more] = years;
  if (year !== undefined && more.length === 0) {
    const ofYear = before.filter((report) => report.day?.startsWith(year));
    return among(ofYear, `no report of ${year} with numbered findings is loaded here`);
  }
  const first = before.filter((report) => report.isInadequate).at(-1);
  const open = first === undefined ? [] : before.filter((report) => (report.day ?? "") >= (first.day ?? ""));
  return among(
    open,
    "no inadequate report with numbered findings that was out by the tracker’s first day is loaded here",
  );
}

function among(reports: readonly NumberedReport[], why: string): ReportMeant {
  const [report, ...more] = reports;
  if (report === undefined) return { kind: "none", why };
  return more.length === 0 ? { kind: "one", report } : { kind: "several", reports };
}

/** The findings that a row of a copy names by number, of the report that is meant; none of a report that was not out yet, or of another year. */
export function findingsNamed(
  named: NamedRecommendations | undefined,
  report: NumberedReport | null,
  { day, audience }: { readonly day: IsoDay; readonly audience: string },
): readonly string[] {
  if (named === undefined || report === null || report.day === null || report.day > day) return [];
  const { years, numbers } = named;
  if (years.length > 0 && !years.includes(report.day.slice(0, 4))) return [];
  return numbers.flatMap((number) => {
    const finding = report.findings.get(number);
    // What not everyone who sees the action may see is not named by it.
    const isSeen = finding?.audience === "public" || finding?.audience === audience;
    return finding !== undefined && isSeen ? [finding.id] : [];
  });
}
