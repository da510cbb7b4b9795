import type { Tables } from "#domain/model/dataset.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Followed } from "#domain/tracker/follow.ts";
import { type NumberedReport, numberedReports, type ReportMeant, reportMeant } from "#domain/tracker/reportMeant.ts";
import type { NamedReport, PlanCopy, PlanLinks } from "./told.ts";

/** The report that a tracker's numbers are of, as proposed or as a person has chosen; `chosen` is undefined where nobody has. */
export function planLinks(copies: readonly PlanCopy[], loaded: Partial<Tables>, chosen: string | null | undefined) {
  const reports = numberedReports(loaded, copies[0]?.council.id ?? "");
  const proposed = meantBy(copies, reports);
  const own = chosen === null ? null : reports.find(({ id }) => id === chosen);
  const report = own === undefined ? (proposed.kind === "one" ? proposed.report : null) : own;
  const found = own === undefined ? proposed.kind : "chosen";
  return { report, linksOf: (actions: Linked) => linksOf(actions, { report, reports, found, why: whyNot(proposed) }) };
}

function meantBy(copies: readonly PlanCopy[], reports: readonly NumberedReport[]): ReportMeant {
  const rows = copies.flatMap(({ read }) => read.copy.rows);
  const years = new Set(rows.flatMap(({ recommendations }) => recommendations?.years ?? []));
  const [day] = copies.map(({ read }) => read.copy.day).sort();
  if (day === undefined) return { kind: "none", why: "" };
  return reportMeant(reports, { day, years: [...years] });
}

function whyNot(proposed: ReportMeant): string | null {
  if (proposed.kind === "one") return null;
  return proposed.kind === "none" ? proposed.why : "the numbers may be those of more than one report";
}

/** Actions with the rows of which they were made. */
type Linked = readonly { readonly action: Action; readonly followed: Followed }[];

interface Meant extends Pick<PlanLinks, "found" | "why"> {
  readonly report: NumberedReport | null;
  readonly reports: readonly NumberedReport[];
}

function linksOf(actions: Linked, { report, reports, found, why }: Meant): PlanLinks | null {
  const naming = actions.filter(({ followed }) => followed.entries[0].row.recommendations !== undefined);
  if (naming.length === 0) return null;
  return {
    named: naming.length,
    linked: naming.filter(({ action }) => action.findings.length > 0).length,
    report: report === null ? null : nameOf(report),
    reports: reports.map(nameOf),
    found,
    why,
  };
}

function nameOf({ id, words }: NumberedReport): NamedReport {
  return { id, words };
}
