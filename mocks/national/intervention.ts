import { addMonths, type IsoDay } from "#domain/dates/day.ts";
import { type Council, cite, isPast, LAST_DAY, laterDay, type Report } from "./council.ts";

/** What the department does after an inadequate report, until a better one comes. */
export function interveneAfter(council: Council, report: Report, until: IsoDay | null): void {
  const served = laterDay(council, report.published, [20, 70]);
  if (report.overall !== "inadequate" || !isPast(served)) return;
  const source = cite(council, "Improvement notice", served);
  const id = `${report.id}-notice`;
  council.world.interventions.push({
    id,
    source,
    authority: council.id,
    kind: council.dice.oneOf(["improvement-notice", "improvement-notice", "statutory-direction", "commissioner"]),
    title: "Improvement notice",
    from: served,
  });
  council.world.requirements.push({
    id: `${id}-review`,
    source,
    intervention: id,
    kind: "review",
    what: "Review of progress by the Department for Education (DfE)",
    due: addMonths(served, 6),
    repeats: "every six months",
  });
  if (until === null || !isPast(until)) return;
  const ended = laterDay(council, until, [10, 30]);
  if (!isPast(ended)) return;
  const letter = cite(council, "Letter that ends intervention", ended);
  const record = `interventions/${id}`;
  council.world.updates.push({ id: `${id}.ended`, source: letter, record, day: ended, status: "ended" });
}

const BODIES = [
  ["cabinet", "Cabinet"],
  ["scrutiny", "Scrutiny committee"],
  ["board", "Improvement Board"],
] as const;

/** The council's own meetings of the last years, each with what it decided. */
export function meet(council: Council, reports: readonly Report[]): void {
  for (const [kind, name] of BODIES) {
    council.world.bodies.push({ id: `${council.id}-${kind}`, name, authority: council.id });
  }
  const first = reports.at(-2) ?? reports.at(-1);
  for (let day = first?.published ?? LAST_DAY, number = 1; number <= 8; number += 1) {
    day = laterDay(council, day, [70, 260]);
    if (!isPast(day)) return;
    const [kind, name] = council.dice.oneOf<(typeof BODIES)[number]>(BODIES);
    const source = cite(council, name, day);
    const pounds = council.dice.whole(5, 90) * 10_000;
    council.world.meetings.push({
      id: `${council.id}-${kind}-${day}`,
      source,
      authority: council.id,
      body: `${council.id}-${kind}`,
      when: day,
      decided: "Noted the report on improvement, and asked for the next in a quarter (generated).",
      short: `${name} noted the report on improvement`,
      ...(council.dice.happens(0.2) ? { pounds } : {}),
    });
  }
}
