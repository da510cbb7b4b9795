import { useMemo } from "react";
import { monitoringVisits, NO_THEME } from "#domain/national/monitoring.ts";
import { groundWords, restsOn } from "#domain/national/restsOn.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { ThemeCountChart } from "#ui/charts/ThemeCountChart.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { captionOf, type NationalProps } from "./rests.ts";
import { titleOf } from "./sections.ts";
import { monitoringSentence } from "./sentences.ts";

const NONE = { id: NO_THEME, words: "No theme recorded" };

/** Monitoring visits by year and by what they looked at. */
export function MonitoringSection({ world, country }: NationalProps) {
  const { known } = world;
  const held = useMemo(() => monitoringVisits(known, country.authorities), [known, country]);
  const { themes, years, visits } = held;
  const say = monitoringSentence(held, country);
  const headings = ["Year", "Visits", ...themes.map(({ name }) => name), NONE.words];
  const cells = years.map((row) => [row.year, row.visits, ...row.counts]);
  return (
    <Section id="national-visits" title={titleOf("national-visits")} say={years.length === 0 ? say : undefined}>
      {years.length === 0 ? null : (
        <ChartFigure
          title="Monitoring visits by theme and year"
          headline={say}
          description={`Bars of visits by year, in pieces by theme. ${years.map((row) => `${row.year}: ${row.visits}`).join(", ")}.`}
          caption={`A visit that looked at two themes counts under each, so that a bar may be longer than the number of its visits. Lists and papers that are not loaded may tell of more: a year with few visits may be one that is not loaded. ${captionOf(world, country)}`}
          source={groundWords(restsOn(known, visits))}
          table={{
            columns: headings.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
            rows: years.map(({ year }, place) => ({ id: year, cells: cells[place] ?? [] })),
          }}
          onCsv={() => void saveTable("monitoring-visits-by-theme", headings, cells)}
        >
          <ThemeCountChart
            themes={themes.map(({ id, name }) => ({ id, words: name }))}
            none={NONE}
            rows={years.map(({ year, counts }) => ({ id: year, name: year, counts }))}
          />
        </ChartFigure>
      )}
    </Section>
  );
}
