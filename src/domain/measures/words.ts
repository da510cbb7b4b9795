import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Measure } from "#domain/model/plan.ts";
import type { IndicatorView, Series } from "./indicators.ts";

/** What stands where there is no row for a place and a period. */
const NO_FIGURE = "no figure here";

/** Which way is good, as the file or the table of measures says. */
export function goodWords(goodIs: Measure["goodIs"]): string {
  return goodIs === "low" ? "Lower is good." : "Higher is good.";
}

/** The most decimals that any of the figures has: all of an indicator are written with as many, and none is rounded. */
export function decimalsOf(measures: readonly Pick<Measure, "value">[]): number {
  const MOST = 10;
  return Math.min(MOST, Math.max(0, ...measures.map(({ value }) => decimalsIn(value))));
}

function decimalsIn(value: number | null): number {
  return value === null ? 0 : (String(value).split(".")[1]?.length ?? 0);
}

/** A figure as it is read: "13.0%", "1,250", or why there is no number. Never nought for what is missing. */
export function figureWords(
  { value, missing, unit }: Pick<Measure, "value" | "missing" | "unit">,
  decimals: number,
): string {
  if (value === null) return missing ?? "no number given";
  const number = value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${number}${unit.startsWith("%") ? "%" : ""}`;
}

/** The figures of a place and period: one, several where sources differ, or that there is none. */
export function figuresWords(measures: readonly Measure[], decimals: number): string {
  if (measures.length === 0) return NO_FIGURE;
  return [...new Set(measures.map((measure) => figureWords(measure, decimals)))].join("; also told: ");
}

/** A period in few words: its year where the years of all periods differ, else the whole of it. */
export function periodWords(period: ImpreciseDate, all: readonly ImpreciseDate[]): string {
  const years = all.map(({ latest }) => latest?.slice(0, 4));
  const isTold = period.latest !== null && new Set(years).size === years.length;
  return isTold ? (period.latest?.slice(0, 4) ?? "") : impreciseWords(period);
}

/** The decimals with which all figures of an indicator are written. */
export function decimalsThrough({
  council,
  region,
  england,
}: Pick<IndicatorView, "council" | "region" | "england">): number {
  return decimalsOf([...council, ...region, ...england].flat());
}

/** "Agency social workers at 30 September: 12.3% in 2025; England 13.0%, North West 16.6%." No word on better or worse. */
export function headlineOf(view: IndicatorView, region: string | null): string {
  const at = lastWith(view.council);
  const decimals = decimalsThrough(view);
  const told = (series: Series, place: number) => figuresWords(series[place] ?? [], decimals);
  const place = at ?? view.periods.length - 1;
  const period = view.periods[place];
  const when = period === undefined ? "" : ` in ${periodWords(period, view.periods)}`;
  const own = at === null ? `no figure of the council here${when}` : `${told(view.council, place)}${when}`;
  const others = [
    `England ${told(view.england, place)}`,
    ...(region === null ? [] : [`${region} ${told(view.region, place)}`]),
  ];
  return `${view.what}: ${own}; ${others.join(", ")}.`;
}

/** The last period of which the series has a figure, be it without a number; null where it has none. */
function lastWith(series: Series): number | null {
  const places = series.flatMap((figures, place) => (figures.length === 0 ? [] : [place]));
  return places.at(-1) ?? null;
}
