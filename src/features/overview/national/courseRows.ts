import { daysBetween } from "#domain/dates/day.ts";
import { monthsOf } from "#domain/national/elapsed.ts";
import type { CoursePlace } from "#domain/national/usualCourse.ts";
import type { World } from "#features/world.ts";

/** The numbers of the picture: months since publication. A report whose day of publication is not known has no row. */
export function courseRows({ asAt }: World, places: readonly CoursePlace[]) {
  return places.flatMap(({ authority, report, visits, windows }) => {
    const published = report.published.latest;
    if (published === null) return [];
    const since = (day: typeof published) => Math.max(0, monthsOf(daysBetween(published, day)));
    const observed = windows.find(({ rule }) => rule.least !== null)?.due;
    return [
      {
        id: authority.id,
        name: authority.name,
        months: since(asAt),
        visits: visits.flatMap(({ record, visit }) =>
          visit.when.earliest === null ? [] : [{ id: record, at: since(visit.when.earliest) }],
        ),
        window:
          observed?.earliest && observed.latest ? { from: since(observed.earliest), to: since(observed.latest) } : null,
      },
    ];
  });
}

/** What was said of the course in months, as upright lines: the first visit, the next inspection. */
export function saidLines(places: readonly CoursePlace[]) {
  const duties = places.flatMap(({ firstExpected, windows }) =>
    firstExpected === null ? windows : [firstExpected, ...windows],
  );
  const rules = [...new Set(duties.map(({ rule }) => rule))].filter(({ unit }) => unit === "months");
  return rules.flatMap(({ title, length }) =>
    length === null ? [] : [{ at: length, words: `${title.replace(/, as said$/, "")}, as said: ${length} months` }],
  );
}
