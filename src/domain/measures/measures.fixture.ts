import { date } from "#domain/joining/files.fixture.ts";
import type { Measure } from "#domain/model/plan.ts";

/** A made-up share of agency workers, of a census day. */
export function agency(year: string, value: number | null, more: Partial<Measure> = {}): Measure {
  return {
    id: `${more.authority ?? more.region ?? "england"}.agency.${year}.${more.source ?? "census"}`,
    source: "census",
    audience: "public",
    note: null,
    authority: null,
    region: null,
    what: "Agency social workers at 30 September",
    unit: "% of full-time equivalents (FTE)",
    goodIs: "low",
    period: date(`${year}-09-30`),
    value,
    missing: value === null ? "confidential: suppressed" : null,
    findings: [],
    ...more,
  };
}
