import { useMemo } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { standingsThroughYears } from "#domain/national/throughYears.ts";
import { Section } from "#ui/page/Panel.tsx";
import { captionOf, groundsOf, leftAsideWords, type NationalProps } from "./rests.ts";
import { StandingFigure } from "./StandingFigure.tsx";
import { titleOf } from "./sections.ts";
import { yearsSentence } from "./sentences.ts";
import { standingData } from "./standingRows.ts";

/** How many councils stood at each grade, as known on each 31 December and on the day shown. */
export function YearsSection({ world, country, isLeftAside }: NationalProps) {
  const { known } = world;
  const days = useMemo(() => standingsThroughYears(known, country.authorities), [known, country]);
  const rows = days.map((row) => ({ ...row, id: row.day, name: dayWords(row.day) }));
  return (
    <Section id="national-years" title={titleOf("national-years")} say={leftAsideWords(country, isLeftAside)}>
      <StandingFigure
        title="Councils by overall judgement over the years"
        file="councils-by-judgement-over-the-years"
        headline={yearsSentence(days, country)}
        caption={`As known on each day, of the councils in view that existed on it. “No report known here” is a gap in what is loaded, and no finding: a list of inspections since 2018 tells of none before. ${captionOf(world, country)}`}
        source={groundsOf(world, country)}
        data={standingData("Day", rows)}
      />
    </Section>
  );
}
