import { addDays, type IsoDay, isoDay } from "#domain/dates/day.ts";
import { areasOf } from "#domain/judgements/eras.ts";
import { type Area, GRADES, type Grade } from "#domain/model/words.ts";
import { type Council, cite, isPast, laterDay, type Report } from "./council.ts";
import type { Dice } from "./dice.ts";

/** About as the country stands: most require improvement or are good. */
const FIRST_GRADES = [
  "inadequate",
  "requires-improvement",
  "requires-improvement",
  "requires-improvement",
  "good",
  "good",
  "good",
  "outstanding",
] as const;

const MUST_IMPROVE: readonly string[] = [
  "Timeliness of first visits after a referral",
  "Quality of plans: specific, and with timescales",
  "Management oversight and supervision",
  "Decisions on permanence",
  "Support to care leavers over 18",
  "Response to children who go missing",
  "Stability of the workforce",
  "Use of performance information",
];

interface Round {
  readonly framework: "sif" | "ilacs";
  readonly firstDay: IsoDay;
  readonly weeks: number;
}

/** The council's inspections, one after another, each grade a step from the last. */
export function inspect(council: Council): readonly Report[] {
  const reports: Report[] = [];
  let grade: Grade | null = null;
  for (const round of roundsOf(council)) {
    const overall: Grade = grade === null ? council.dice.oneOf(FIRST_GRADES) : stepFrom(grade, council.dice);
    const published = laterDay(council, addDays(round.firstDay, round.weeks * 7), [35, 60]);
    if (!isPast(published)) break;
    reports.push(writeReport(council, round, { published, overall }));
    grade = overall;
  }
  return reports;
}

function roundsOf(council: Council): readonly Round[] {
  const sif = laterDay(council, isoDay("2014-02-03"), [0, 1300]);
  const first = laterDay(council, isoDay("2018-03-05"), [0, 1400]);
  const second = laterDay(council, first, [1000, 1900]);
  return [
    { framework: "sif", firstDay: sif, weeks: 4 },
    { framework: "ilacs", firstDay: first, weeks: 2 },
    { framework: "ilacs", firstDay: second, weeks: 2 },
  ];
}

function writeReport(council: Council, round: Round, said: Pick<Report, "published" | "overall">): Report {
  const { published, overall } = said;
  const year = round.firstDay.slice(0, 4);
  const id = `${council.id}-${year}`;
  const source = cite(council, "Inspection report", published);
  council.world.inspections.push({
    id,
    source,
    authority: council.id,
    framework: round.framework,
    title: "Inspection of local authority children’s services",
    fieldwork: `${round.firstDay}/${addDays(round.firstDay, round.weeks * 7 - 3)}`,
    published,
  });
  for (const area of areasOf(round.framework, round.firstDay)) {
    const grade = area === "overall" ? overall : gradeOfArea(overall, area, council.dice);
    council.world.judgements.push({ id: `${id}.${area}`, source, inspection: id, area, grade });
  }
  return { id, source, published, overall, findings: findingsOf(council, id, source) };
}

/** Near the overall grade; never inadequate where that is not. */
function gradeOfArea(overall: Grade, area: Area, dice: Dice): Grade {
  if (area === "leadership" || dice.happens(0.6)) return overall;
  const near = stepFrom(overall, dice);
  return near === "inadequate" ? "requires-improvement" : near;
}

function stepFrom(grade: Grade, dice: Dice): Grade {
  const place = GRADES.indexOf(grade) + dice.oneOf([-1, 0, 1, 1]);
  return GRADES[Math.min(Math.max(place, 0), GRADES.length - 1)] ?? grade;
}

function findingsOf(council: Council, inspection: string, source: string): readonly string[] {
  return council.dice.someOf(MUST_IMPROVE, 0.5).map((words, index) => {
    const id = `${inspection}.${index + 1}`;
    const topics = [words.split(/[ ,:]/)[0]?.toLowerCase() ?? "practice"];
    council.world.findings.push({ id, source, from: `inspections/${inspection}`, number: index + 1, words, topics });
    return id;
  });
}
