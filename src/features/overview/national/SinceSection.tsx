import { standingsByBand } from "#domain/national/sinceReport.ts";
import { upperFirst } from "#domain/words.ts";
import { Section } from "#ui/page/Panel.tsx";
import { captionOf, groundsOf, leftOutWords, type NationalProps } from "./rests.ts";
import { StandingFigure } from "./StandingFigure.tsx";
import { titleOf } from "./sections.ts";
import { sinceSentence } from "./sentences.ts";
import { standingData } from "./standingRows.ts";

/** Councils by the time since their latest report was published. */
export function SinceSection({ world, country }: NationalProps) {
  const bands = standingsByBand(country.standings, world.asAt);
  const rows = bands.map((row) => ({ ...row, id: row.band, name: upperFirst(row.band) }));
  return (
    <Section id="national-since" title={titleOf("national-since")}>
      <StandingFigure
        title="Councils by the time since their latest report"
        file="councils-by-time-since-report"
        headline={sinceSentence(bands, country)}
        caption={`Whole years from publication to the day shown. Ofsted sets the days of its inspections: a long time is not the council’s. ${leftOutWords(country)}${captionOf(world, country)}`}
        source={groundsOf(world, country)}
        data={standingData("Since publication", rows)}
      />
    </Section>
  );
}
