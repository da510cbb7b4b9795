import { useMemo } from "react";
import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { type InadequateCase, inadequateCases, spreadOf } from "#domain/national/afterInadequate.ts";
import { groundWords, restsOn } from "#domain/national/restsOn.ts";
import { STANDING_WORDS, standingIn } from "#domain/national/standing.ts";
import { grouped } from "#domain/words.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import type { World } from "#features/world.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { DotRowsChart } from "#ui/charts/DotRowsChart.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { captionOf, leftAsideWords, type NationalProps } from "./rests.ts";
import { titleOf } from "./sections.ts";
import { nextReportSentence } from "./sentences.ts";

const HEADINGS = ["Council", "Inadequate report published", "Next report published", "Next report, overall", "Days"];
const WHAT =
  "Days from publication to publication, a dot a case: filled where a next report is known, hollow where not, and then to the day shown. A report counts as inadequate by its overall grade or, where it has none, by any of its judgements.";

/** The time from an inadequate report to the next, each case; those still open stand apart, as so far. */
export function NextReportSection({ world, country, isLeftAside }: NationalProps) {
  const { known } = world;
  const cases = useMemo(() => inadequateCases(known, country.authorities), [known, country]);
  const { ended, open, withoutCouncil } = cases;
  const median = spreadOf(ended)?.median ?? null;
  const sentence = nextReportSentence(cases, country);
  const rows = [...ended, ...open, ...withoutCouncil].map((each) => cellsOf(world, each));
  const vague = [...ended, ...open].filter((each) => dotsOf([each]).length === 0).length;
  return (
    <Section id="national-next" title={titleOf("national-next")} say={leftAsideWords(country, isLeftAside)}>
      <ChartFigure
        title="Time from an inadequate report to the next"
        headline={sentence}
        description={`Dots by days. ${sentence}`}
        caption={`${WHAT}${vague === 0 ? "" : ` ${counted(vague, "case")} without exact days: only in the table.`}${goneWords(withoutCouncil)} ${captionOf(world, country)}`}
        source={groundWords(
          restsOn(
            known,
            [...ended, ...open].flatMap(({ report, next }) => (next === null ? [report] : [report, next])),
          ),
        )}
        table={{
          columns: HEADINGS.map((heading, place) => ({ id: heading, title: heading, isNumber: place === 4 })),
          rows,
        }}
        onCsv={() =>
          void saveTable(
            "inadequate-to-next-report",
            HEADINGS,
            rows.map(({ cells }) => cells),
          )
        }
      >
        <DotRowsChart
          rows={[
            { id: "ended", name: "Next report known", dots: dotsOf(ended), isOpen: false },
            { id: "open", name: "So far", dots: dotsOf(open), isOpen: true },
          ]}
          lines={median === null ? [] : [{ at: median, words: `median, ${counted(median, "day")}` }]}
        />
      </ChartFigure>
    </Section>
  );
}

function dotsOf(cases: readonly InadequateCase[]) {
  return cases.flatMap(({ report, days }) =>
    days !== null && days.least === days.most ? [{ id: report.id, at: days.least }] : [],
  );
}

function cellsOf({ known }: World, { authority, report, next, days }: InadequateCase) {
  const grade = next === null ? "–" : STANDING_WORDS[standingIn(known, next)];
  return {
    id: report.id,
    cells: [
      authority.name,
      impreciseWords(report.published),
      next === null ? "none known here" : impreciseWords(next.published),
      grade,
      daysWords(days, next === null),
    ],
  };
}

function daysWords(days: InadequateCase["days"], isSoFar: boolean): string {
  if (days === null) return "not known";
  const number = [...new Set([days.least, days.most])].map(grouped).join(" to ");
  return isSoFar ? `${number} so far` : number;
}

/** A council that is no more has no next report. */
function goneWords(cases: readonly InadequateCase[]): string {
  if (cases.length === 0) return "";
  const names = cases.map(({ authority }) => authority.name).join(", ");
  return ` Not drawn, for the council was abolished before a next report: ${names}.`;
}
