import type { Council } from "#domain/council/council.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { VisitGap } from "#domain/visits/visits.ts";
import type { World } from "#features/world.ts";

export interface GapChartData {
  readonly headline: string;
  readonly caption: string;
  readonly source: string;
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    readonly least: number;
    readonly most: number;
  }[];
  readonly lines: readonly { readonly at: number; readonly words: string }[];
}

/** A quarter of a year in days, for the line that stands for "quarterly". */
const QUARTER_DAYS = 91;

/** The numbers and words of the chart of gaps; the observed figure only once it is known. */
export function gapChart(
  world: World,
  gaps: readonly { readonly council: Council; readonly gap: VisitGap }[],
): GapChartData {
  const observed = world.known.tables.rules.find((rule) => rule.id === "monitoring-gap-observed")?.length ?? null;
  const within = gaps.filter(({ gap }) => !gap.isAcrossReports).map(({ gap }) => gap);
  const said = { at: QUARTER_DAYS, words: `a quarter, ${QUARTER_DAYS} days` };
  return {
    headline: headlineOf(within),
    caption:
      "Days from the first day of one monitoring visit to the first day of the next that is recorded here. Unpublished visits may lie between.",
    source: "Ofsted’s letters and council minutes, as listed under each visit",
    bars: gaps.map(({ council, gap }) => ({
      id: gap.to.record,
      name: `${council.authority.name}, to ${impreciseWords(gap.to.visit.when)}${gap.isAcrossReports ? ", across a new report" : ""}`,
      least: gap.leastDays,
      most: gap.mostDays,
    })),
    lines: observed === null ? [said] : [said, { at: observed, words: `observed median, ${observed} days` }],
  };
}

/** Only what lies within one course of visits is compared; across a new report another course begins. */
function headlineOf(within: readonly VisitGap[]): string {
  if (within.length === 0) return "No two monitoring visits of one course of visits are recorded here.";
  const shortest = Math.min(...within.map((gap) => gap.leastDays));
  const longest = Math.max(...within.map((gap) => gap.mostDays));
  const spread = shortest === longest ? `is ${longest} days` : `runs from ${shortest} to ${longest} days`;
  return `Between the monitoring visits recorded here, within one course, the time ${spread}; visits not recorded may lie between.`;
}
