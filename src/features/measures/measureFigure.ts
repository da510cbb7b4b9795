import { dayNumber } from "#domain/dates/day.ts";
import type { IndicatorView, Series } from "#domain/measures/indicators.ts";
import { decimalsThrough, figuresWords, periodWords } from "#domain/measures/words.ts";
import type { Authority } from "#domain/model/records.ts";
import type { MeasureData, MeasureLine } from "#ui/charts/measureLayout.ts";

/** The picture's numbers. A period without a last day has no place in it; the table has it. */
export function measureData(view: IndicatorView, { name, region }: Authority): MeasureData {
  const dated = view.periods.flatMap((period, place) =>
    period.latest === null ? [] : [{ place, day: period.latest, period }],
  );
  const through = (series: Series) => dated.map(({ place }) => series[place]?.at(-1)?.value ?? null);
  const lines: readonly MeasureLine[] = [
    { id: "council", name, values: through(view.council) },
    ...(region === null ? [] : [{ id: "region" as const, name: region, values: through(view.region) }]),
    { id: "england", name: "England", values: through(view.england) },
  ];
  return {
    periods: dated.map(({ day, period }) => ({ at: dayNumber(day), words: periodWords(period, view.periods) })),
    lines: lines.filter(({ id, values }) => id === "council" || values.some((value) => value !== null)),
    missing: dated.flatMap(({ place }, at) => {
      const last = view.council[place]?.at(-1);
      return last !== undefined && last.value === null ? [at] : [];
    }),
    suffix: view.unit.startsWith("%") ? "%" : "",
  };
}

/** The same as a table: each period with every figure, or why there is no number. */
export function measureTable(view: IndicatorView, { name, region }: Authority) {
  const decimals = decimalsThrough(view);
  const told = (series: Series, place: number) => figuresWords(series[place] ?? [], decimals);
  return {
    headings: ["Period", name, ...(region === null ? [] : [region]), "England"],
    rows: view.periods.map((period, place) => ({
      id: period.edtf,
      cells: [
        periodWords(period, view.periods),
        told(view.council, place),
        ...(region === null ? [] : [told(view.region, place)]),
        told(view.england, place),
      ],
    })),
  };
}

/** The remarks that stand beside the council's own figures, each once. */
export function remarksOf(view: IndicatorView): string {
  const notes = new Set(view.council.flat().flatMap(({ note }) => note ?? []));
  return [...notes].join(" ");
}
