import { useMemo } from "react";
import { groundWords, restsOn } from "#domain/national/restsOn.ts";
import { coursePlaces } from "#domain/national/usualCourse.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { CourseChart } from "#ui/charts/CourseChart.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { CourseTable } from "./CourseTable.tsx";
import { courseRows, saidLines } from "./courseRows.ts";
import { monthsWords } from "./courseWords.ts";
import { captionOf, type NationalProps } from "./rests.ts";
import { titleOf } from "./sections.ts";
import { courseSentence } from "./sentences.ts";

const HEADINGS = [
  "Authority",
  "Months since publication",
  "Monitoring visits recorded here",
  "Re-inspection as observed, months",
];

/** Where each authority whose latest report is inadequate stands on the usual course; by name, and no ranking. */
export function CourseSection({ world, country }: NationalProps) {
  const { known } = world;
  const places = useMemo(() => coursePlaces(known, country.standings), [known, country]);
  const rows = useMemo(() => courseRows(world, places), [world, places]);
  const say = courseSentence(places.length, country);
  const cells = rows.map(({ name, months, visits, window }, place) => [
    name,
    places[place] === undefined ? Math.floor(months) : monthsWords(places[place].months),
    visits.length === 0 ? "no record" : visits.length,
    window === null ? "not known on this day" : `${Math.floor(window.from)} to ${Math.floor(window.to)}`,
  ]);
  return (
    <Section id="national-course" title={titleOf("national-course")} say={places.length === 0 ? say : undefined}>
      {places.length === 0 ? null : (
        <>
          <ChartFigure
            title="Months since an inadequate report"
            headline={say}
            description={`Rows by authority. ${rows.map(({ name }, place) => `${name}: ${cells[place]?.[1]} months, ${cells[place]?.[2]} visits recorded`).join(". ")}.`}
            caption={`In months since publication. The course is usual and no duty: Ofsted sets the days. A visit that is not drawn is not recorded in what is loaded; it may have taken place. ${captionOf(world, country)}`}
            source={groundWords(
              restsOn(
                known,
                places.flatMap(({ report, visits }) => [report, ...visits.map(({ visit }) => visit)]),
              ),
            )}
            table={{
              columns: HEADINGS.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
              rows: rows.map(({ id }, place) => ({ id, cells: cells[place] ?? [] })),
            }}
            onCsv={() => void saveTable("usual-course-after-an-inadequate-report", HEADINGS, cells)}
          >
            <CourseChart rows={rows} lines={saidLines(places)} />
          </ChartFigure>
          <CourseTable world={world} places={places} />
        </>
      )}
    </Section>
  );
}
