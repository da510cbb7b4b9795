import { impreciseWords } from "#domain/dates/format.ts";
import { noGradeWords } from "#domain/judgements/history.ts";
import { AREA_WORDS, GRADE_WORDS, judgementsOf } from "#domain/judgements/inspections.ts";
import { standingsByRegion } from "#domain/national/byRegion.ts";
import type { CouncilStanding } from "#domain/national/standing.ts";
import { inNameOrder } from "#domain/words.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { captionOf, groundsOf, leftOutWords, type NationalProps } from "./rests.ts";
import { StandingFigure } from "./StandingFigure.tsx";
import { titleOf } from "./sections.ts";
import { gradesSentence } from "./sentences.ts";
import { standingData } from "./standingRows.ts";

/** Councils by the overall grade of their latest report, a bar a region; those without an overall grade by name, with the reason. */
export function GradesSection({ world, country }: NationalProps) {
  const regions = standingsByRegion(country.standings).map((row) => ({ ...row, id: row.name }));
  const ungraded = country.standings.filter(({ whyNone }) => whyNone !== null);
  return (
    <Section id="national-grades" title={titleOf("national-grades")}>
      <StandingFigure
        title="Councils by overall judgement and region"
        file="councils-by-judgement-and-region"
        headline={gradesSentence(country)}
        caption={`The overall grade of the latest report on each council’s services; regions in order of their names. ${leftOutWords(country)}${captionOf(world, country)}`}
        source={groundsOf(world, country)}
        data={standingData("Region", regions)}
      />
      {ungraded.length === 0 ? null : <Ungraded world={world} standings={ungraded} />}
    </Section>
  );
}

function Ungraded({ world, standings }: { readonly world: World; readonly standings: readonly CouncilStanding[] }) {
  return (
    <>
      <h3>No overall grade, and why</h3>
      <Cells
        caption="Councils whose latest report has no overall grade here, in order of their names"
        columns={[
          { id: "council", title: "Council" },
          { id: "published", title: "Report published" },
          { id: "why", title: "Why" },
          { id: "areas", title: "What it judges" },
        ]}
        rows={[...standings]
          .sort((a, b) => inNameOrder(a.authority.name, b.authority.name))
          .map(({ authority, report, whyNone }) => ({
            id: authority.id,
            record: `inspections/${report?.id}`,
            cells: [
              <a key="name" href={hrefTo(world, { path: `/authorities/${authority.id}` })}>
                {authority.name}
              </a>,
              report === null ? "" : impreciseWords(report.published),
              noGradeWords(whyNone) ?? "",
              report === null ? "" : areasOf(world, report.id),
            ],
          }))}
      />
    </>
  );
}

function areasOf(world: World, report: string): string {
  const areas = judgementsOf(world.known, report).filter(({ area }) => area !== "overall");
  if (areas.length === 0) return "not known here";
  return areas
    .map(({ area, grade, noGrade }) => {
      const words = grade === null ? `no grade (${noGradeWords(noGrade)})` : GRADE_WORDS[grade].toLowerCase();
      return `${AREA_WORDS[area]}: ${words}`;
    })
    .join("; ");
}
