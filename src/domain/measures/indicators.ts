import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Measure } from "#domain/model/plan.ts";
import type { Authority } from "#domain/model/records.ts";
import { inTextOrder } from "#domain/words.ts";

/** What figures are counted alike: one thing, in one unit, with one way that is good. */
export interface Indicator {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly goodIs: Measure["goodIs"];
}

/** The figures of one council, region or country for each period: none, one, or several where sources differ. */
export type Series = readonly (readonly Measure[])[];

/** An indicator of a council through its periods, beside its region's and England's. */
export interface IndicatorView extends Indicator {
  /** The periods of which any of the three has a figure, in order; those without a day last. */
  readonly periods: readonly ImpreciseDate[];
  readonly council: Series;
  readonly region: Series;
  readonly england: Series;
}

/** The figures that concern a council, as known on the day: its own, its region's and England's. In the order of the table. */
export function indicatorsOf(known: Known, authority: Authority): readonly IndicatorView[] {
  const { measures } = known.tables;
  const shared = rowsWith(measures, "authority", null);
  const council = rowsWith(measures, "authority", authority.id);
  const region = authority.region === null ? [] : shared.filter((measure) => measure.region === authority.region);
  const england = shared.filter((measure) => measure.region === null);
  return indicatorsIn([...council, ...region, ...england]).map((indicator) => {
    const own = (rows: readonly Measure[]) => rows.filter((row) => idOf(row) === indicator.id);
    const periods = periodsOf([...own(council), ...own(region), ...own(england)]);
    const through = (rows: readonly Measure[]) => seriesOf(own(rows), periods);
    return { ...indicator, periods, council: through(council), region: through(region), england: through(england) };
  });
}

/** The indicators that these figures are of, each once, in the order in which they come. */
export function indicatorsIn(measures: readonly Measure[]): readonly Indicator[] {
  const found = new Map<string, Indicator>();
  for (const measure of measures) {
    const id = idOf(measure);
    const { what, unit, goodIs } = measure;
    if (!found.has(id)) found.set(id, { id, what, unit, goodIs });
  }
  return [...found.values()];
}

export function idOf({ what, unit, goodIs }: Pick<Measure, "what" | "unit" | "goodIs">): string {
  return [what, unit, goodIs].join(" | ");
}

/** The periods of figures in order of their last day, each once. */
export function periodsOf(measures: readonly Measure[]): readonly ImpreciseDate[] {
  const periods = [...new Map(measures.map(({ period }) => [period.edtf, period])).values()];
  return periods.sort((a, b) => inTextOrder(a.latest ?? "9999", b.latest ?? "9999") || inTextOrder(a.edtf, b.edtf));
}

function seriesOf(measures: readonly Measure[], periods: readonly ImpreciseDate[]): Series {
  return periods.map(({ edtf }) => measures.filter(({ period }) => period.edtf === edtf));
}
