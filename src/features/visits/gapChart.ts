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
  const longest = Math.max(...gaps.map(({ gap }) => gap.mostDays));
  const shortest = Math.min(...gaps.map(({ gap }) => gap.leastDays));
  const said = { at: QUARTER_DAYS, words: `a quarter, ${QUARTER_DAYS} days` };
  return {
    headline: `The recorded time between monitoring visits runs from ${shortest} to ${longest} days.`,
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
