import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import { type Indicator, idOf, indicatorsIn, periodsOf } from "#domain/measures/indicators.ts";
import { decimalsOf, figuresWords, goodWords, periodWords } from "#domain/measures/words.ts";
import type { Measure } from "#domain/model/plan.ts";
import { REGIONS } from "#domain/model/words.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** Of many councils the latest figure each, England and the regions first; in order of names, and no ranking. */
export function LatestTable({ world }: { readonly world: World }) {
  const { known, councils } = world;
  const columns = latestOf(known);
  return (
    <Section
      id="latest"
      title="The latest period of each measure"
      say="England first, then the regions, then the councils in order of their names; it is no ranking. Choose up to six councils to see them through the years."
    >
      <Cells
        caption="The latest period of each measure, by place"
        columns={[
          { id: "place", title: "Place" },
          ...columns.map(({ id, what, when, goodIs }) => ({ id, title: `${what}, ${when}. ${goodWords(goodIs)}` })),
        ]}
        rows={[
          rowOf("England", columns, (measure) => measure.authority === null && measure.region === null),
          ...REGIONS.filter((region) => rowsWith(known.tables.measures, "region", region).length > 0).map((region) =>
            rowOf(region, columns, (measure) => measure.authority === null && measure.region === region),
          ),
          ...[...councils]
            .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
            .map(({ id, name }) => ({
              ...rowOf(name, columns, (measure) => measure.authority === id),
              id,
              record: `authorities/${id}`,
            }))
            .map((row) => linked(world, row)),
        ]}
      />
    </Section>
  );
}

interface Latest extends Indicator {
  readonly when: string;
  readonly decimals: number;
  readonly measures: readonly Measure[];
}

function latestOf(known: Known): readonly Latest[] {
  return indicatorsIn(known.tables.measures).map((indicator) => {
    const all = known.tables.measures.filter((measure) => idOf(measure) === indicator.id);
    const periods = periodsOf(all);
    const last = periods.filter(({ latest }) => latest !== null).at(-1) ?? periods.at(-1);
    return {
      ...indicator,
      when: last === undefined ? "" : periodWords(last, periods),
      decimals: decimalsOf(all),
      measures: all.filter(({ period }) => period.edtf === last?.edtf),
    };
  });
}

function rowOf(name: string, columns: readonly Latest[], isOf: (measure: Measure) => boolean): Row {
  const figures = columns.map(({ measures, decimals }) => figuresWords(measures.filter(isOf), decimals));
  return { id: name, cells: [name, ...figures] };
}

function linked(world: World, row: Row): Row {
  const [name, ...figures] = row.cells;
  return {
    ...row,
    cells: [
      <a key="name" href={hrefTo(world, { authorities: [row.id] })}>
        {name}
      </a>,
      ...figures,
    ],
  };
}
