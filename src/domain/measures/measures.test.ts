import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { council, date, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Measure } from "#domain/model/plan.ts";
import { indicatorsOf } from "./indicators.ts";
import { agency } from "./measures.fixture.ts";
import { decimalsOf, figuresWords, figureWords, headlineOf, periodWords } from "./words.ts";

const BARFORD = council("barford", { region: "North West" });
const own = (year: string, value: number | null, more: Partial<Measure> = {}) =>
  agency(year, value, { authority: "barford", ...more });

const MEASURES = [
  agency("2025", 13),
  agency("2024", 16.2),
  agency("2025", 16.6, { region: "North West" }),
  agency("2025", 9.9, { region: "London" }),
  own("2025", 12.3),
  own("2024", null),
  own("2023", 20, { source: "earlier" }),
  own("2025", 8, { authority: "elsewhere" }),
];

function viewsOf(measures: readonly Measure[], day = "2026-01-01") {
  const known = knownOn(
    {
      ...NOTHING,
      authorities: [BARFORD],
      sources: [source("census", "2025-12-01"), source("earlier", "2024-02-01")],
      measures,
    },
    isoDay(day),
  );
  return indicatorsOf(known, BARFORD);
}

describe("a council’s measures", () => {
  it("stand through the periods, beside its own region’s and England’s", () => {
    const [view, ...others] = viewsOf(MEASURES);
    expect(others).toEqual([]);
    expect(view?.periods.map(({ edtf }) => edtf)).toEqual(["2023-09-30", "2024-09-30", "2025-09-30"]);
    expect(view?.council.map((figures) => figures.map(({ value }) => value))).toEqual([[20], [null], [12.3]]);
    expect(view?.region.map((figures) => figures.map(({ value }) => value))).toEqual([[], [], [16.6]]);
    expect(view?.england.map((figures) => figures.map(({ value }) => value))).toEqual([[], [16.2], [13]]);
  });

  it("are apart where the unit or what is good differs", () => {
    const heads = own("2025", 11, { unit: "% of heads" });
    expect(viewsOf([...MEASURES, heads]).map(({ unit }) => unit)).toEqual([
      "% of full-time equivalents (FTE)",
      "% of heads",
    ]);
  });

  it("hold nothing that became known later than the day shown", () => {
    const [view] = viewsOf(MEASURES, "2024-06-30");
    expect(view?.periods.map(({ edtf }) => edtf)).toEqual(["2023-09-30"]);
  });

  it("keep both figures where two sources tell of one period", () => {
    const [view] = viewsOf([own("2025", 12.3), own("2025", 12.5, { source: "earlier" })]);
    expect(figuresWords(view?.council[0] ?? [], 1)).toBe("12.3%; also told: 12.5%");
  });
});

describe("the headline of a measure", () => {
  it("tells the latest figure beside England’s and the region’s, and rates nothing", () => {
    const [view] = viewsOf(MEASURES);
    expect(view && headlineOf(view, "North West")).toBe(
      "Agency social workers at 30 September: 12.3% in 2025; England 13.0%, North West 16.6%.",
    );
  });

  it("says that a figure is suppressed, and never nought", () => {
    const [view] = viewsOf([own("2025", null), agency("2025", 13)]);
    expect(view && headlineOf(view, "North West")).toBe(
      "Agency social workers at 30 September: confidential: suppressed in 2025; England 13%, North West no figure here.",
    );
  });

  it("says that there is none of the council", () => {
    const [view] = viewsOf([agency("2025", 13)]);
    expect(view && headlineOf(view, null)).toBe(
      "Agency social workers at 30 September: no figure of the council here in 2025; England 13%.",
    );
  });
});

describe("figures in words", () => {
  it("are written with the decimals of the most exact, and none is rounded", () => {
    const decimals = decimalsOf([{ value: 13 }, { value: 12.3 }, { value: 0.25 }, { value: null }]);
    expect(decimals).toBe(2);
    expect(figureWords(agency("2025", 13), decimals)).toBe("13.00%");
    expect(figureWords(agency("2025", 1250, { unit: "children" }), 0)).toBe("1,250");
  });

  it.each([
    ["not available", "not available"],
    ["rounds to 0, but is not 0", "rounds to 0, but is not 0"],
    [null, "no number given"],
  ])("without a number (%s) say why", (missing, words) => {
    expect(figureWords(agency("2025", null, { missing }), 1)).toBe(words);
  });

  it("name a period by its year where that is enough, and in full where not", () => {
    const [spring, autumn, next] = [date("2025-03-31"), date("2025-09-30"), date("2026-03-31")];
    expect(periodWords(autumn, [autumn, next])).toBe("2025");
    expect(periodWords(autumn, [spring, autumn, next])).toBe("30 September 2025");
  });
});
