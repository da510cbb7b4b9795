import { RULES } from "#domain/clock/rules.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { council, date, inspection, judgement, NOTHING, source, visit } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Area, Grade, Region } from "#domain/model/words.ts";

interface Report {
  readonly council: string;
  /** EDTF; its first day names the source and is the day from which it is known. */
  readonly published: string;
  readonly fieldwork?: string;
  readonly judged: Partial<Record<Area, Grade | null>>;
}

const REPORTS: readonly Report[] = [
  { council: "alderby", published: "2019-03-01", judged: { overall: "good" } },
  { council: "alderby", published: "2023-05-10", fieldwork: "2023-03-13/..", judged: { overall: "inadequate" } },
  { council: "borrowash", published: "2018-06-01", judged: { overall: "inadequate" } },
  { council: "borrowash", published: "2021-12-01", judged: { overall: "requires-improvement" } },
  { council: "cumbria", published: "2022-11-15", judged: { overall: "inadequate" } },
  {
    council: "dunford",
    published: "2026-08-03",
    fieldwork: "2026-05-11",
    judged: { leadership: "inadequate", "children-in-care": "good" },
  },
  { council: "elmstead", published: "2024-01-10", judged: { overall: null, leadership: "good" } },
  { council: "fenwick", published: "2025-07/2025-10", judged: { overall: "outstanding" } },
];

const REGIONS: Readonly<Record<string, Region>> = {
  alderby: "London",
  borrowash: "London",
  cumberland: "North West",
  cumbria: "North West",
  dunford: "East Midlands",
  fenwick: "East Midlands",
};

const NAMES = ["fenwick", "alderby", "borrowash", "cumbria", "cumberland", "dunford", "elmstead"];

function idOf({ council: name, published }: Report): string {
  return `${name}-${published.slice(0, 4)}`;
}

/** A made-up country of seven councils: one abolished, one without a report, one without an overall grade since 2026. */
const COUNTRY: Tables = {
  ...NOTHING,
  authorities: NAMES.map((name) => council(name, { region: REGIONS[name] ?? null })),
  sources: [
    ...REPORTS.map((report) => source(idOf(report), report.published)),
    source("letter-2023", "2023-09-01"),
    source("letter-2024", "2024-03-01"),
    source("minutes", "2022-06-01"),
    ...[...new Set(RULES.map((rule) => rule.source))].map((id) => source(id, "2025-09-25")),
  ],
  inspections: REPORTS.map((report) =>
    inspection({
      id: idOf(report),
      source: idOf(report),
      authority: report.council,
      fieldwork: date(report.fieldwork ?? `${report.published.slice(0, 4)}-01-08`),
      published: date(report.published),
    }),
  ),
  judgements: REPORTS.flatMap((report) =>
    Object.entries(report.judged).map(([area, grade]) =>
      judgement({
        id: `${idOf(report)}.${area}`,
        source: idOf(report),
        inspection: idOf(report),
        area: area as Area,
        grade,
        noGrade: grade === null ? "unreadable" : null,
      }),
    ),
  ),
  themes: [
    { id: "front-door", kind: "ofsted", name: "Front door", authority: null },
    { id: "care-leavers", kind: "ofsted", name: "Care leavers", authority: null },
  ],
  visits: [
    visit({
      id: "alderby-1",
      source: "letter-2023",
      authority: "alderby",
      when: date("2023-08-08/2023-08-09"),
      themes: ["front-door", "care-leavers"],
    }),
    visit({ id: "alderby-2", source: "letter-2024", authority: "alderby", when: date("2024-02") }),
    visit({
      id: "alderby-focused",
      source: "letter-2024",
      authority: "alderby",
      kind: "focused",
      when: date("2024-02"),
    }),
    visit({
      id: "borrowash-1",
      source: "minutes",
      authority: "borrowash",
      when: date("2019/2020"),
      themes: ["front-door"],
    }),
    visit({ id: "borrowash-series", source: "minutes", authority: "borrowash", repeats: "quarterly" }),
  ],
  rules: RULES,
};

/** The made-up country as known on a day. */
export function countryKnownOn(day: string) {
  return knownOn(COUNTRY, isoDay(day));
}
