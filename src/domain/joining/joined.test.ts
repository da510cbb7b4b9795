import { describe, expect, it } from "vitest";
import type { Tables } from "#domain/model/dataset.ts";
import { BUNDLED, council, date, inspection, joinedWith, judgement, list, listed, visit } from "./files.fixture.ts";
import { joined } from "./joined.ts";

describe("a council", () => {
  it("keeps its id where a file has it under a later code and another name", () => {
    const told = council("barford-mbc", {
      name: "Barford Metropolitan Borough Council",
      onsCode: "E08000038",
      ofstedUrn: "80001",
    });
    const { tables } = joinedWith({
      authorities: [told],
      inspections: [listed({ authority: "barford-mbc", published: date("2024-05-01") })],
    });
    expect(tables.authorities).toEqual([{ ...BUNDLED.authorities[0], ofstedUrn: "80001" }]);
    expect(tables.inspections.map((row) => row.authority)).toEqual(["barford", "barford"]);
  });

  it("whose region or codes were not known has them filled in, and nothing else changed", () => {
    const told = council("barford", { onsCode: "E08000038", region: "London", laCode: "370" });
    const base = { ...BUNDLED, authorities: [council("barford", { onsCode: "E08000016" })] };
    const { tables } = joined(base, [list({ authorities: [told] })]);
    expect(tables.authorities).toEqual([{ ...base.authorities[0], region: "London", laCode: "370" }]);
  });

  it("that is not known is added", () => {
    expect(joinedWith({ authorities: [council("selwick")] }).tables.authorities.map(({ id }) => id)).toEqual([
      "barford",
      "selwick",
    ]);
  });

  it("whose code and name are those of two councils is kept apart, and said so", () => {
    const { tables, checks } = joinedWith({
      authorities: [council("barford", { name: "Selwick", onsCode: "E08000016" })],
    });
    expect(tables.authorities.map(({ id, name }) => [id, name])).toEqual([
      ["barford", "Barford"],
      ["barford-2", "Selwick"],
    ]);
    expect(checks.map(({ words }) => words)).toContainEqual(expect.stringContaining("is that of Barford"));
  });
});

describe("an inspection told by two sources is one", () => {
  it.each([
    ["of the same day of publication", listed({ published: date("2021-12-17") })],
    ["of the same first day of fieldwork", listed({ fieldwork: date("2021-10-25") })],
    ["whose fieldwork begins on the last day of the other", listed({ fieldwork: date("2021-11-05/2021-11-12") })],
    ["whose fieldwork overlaps", listed({ fieldwork: date("2021-11-01/2021-11-12") })],
    ["published in the month of its publication", listed({ published: date("2021-12") })],
  ])("%s", (_, row) => {
    const { tables, changes } = joinedWith({ inspections: [row] });
    expect(tables.inspections).toEqual(BUNDLED.inspections);
    expect(
      tables.accounts.every(({ record, source }) => record === "inspections/barford-2021" && source === "statistics"),
    ).toBe(true);
    expect(changes).toContainEqual({ file: 0, table: "inspections", new: 0, changed: 0, same: 0, "told-again": 1 });
  });

  it.each([
    ["of another framework", listed({ framework: "jtai", published: date("2021-12-17") })],
    ["of another month", listed({ published: date("2022-01") })],
    ["of which only the year is told", listed({ published: date("2021"), fieldwork: date("2021") })],
  ])("but not one %s", (_, row) => {
    expect(joinedWith({ inspections: [row] }).tables.inspections).toHaveLength(2);
  });

  it("and what it says more, less closely or otherwise stands beside it", () => {
    const { tables, conflicts } = joinedWith({
      inspections: [
        listed({ fieldwork: date("2021-10"), published: date("2021-12-18"), received: date("2021-11-20") }),
      ],
    });
    expect(tables.accounts.map(({ kind, printed, note }) => [kind, printed, note])).toEqual([
      ["agrees", "Report received: 20 November 2021", "The record itself does not tell: report received."],
      ["vaguer", "Fieldwork: October 2021", null],
      ["differs", "Published: 18 December 2021", null],
    ]);
    expect(conflicts).toEqual([
      {
        record: "inspections/barford-2021",
        what: "Published",
        stands: { words: "17 December 2021", source: "report" },
        other: { words: "18 December 2021", source: "statistics" },
        audience: "public",
      },
    ]);
  });

  it("and what names the other row now names the one that stands", () => {
    const { tables } = joinedWith({
      inspections: [listed({ published: date("2021-12-17") })],
      visits: [visit({ id: "v", source: "statistics", when: date("2023-01-10"), inspection: "listed" })],
      findings: [
        {
          id: "f",
          source: "statistics",
          audience: "public",
          note: null,
          from: "inspections/listed",
          number: 1,
          words: "Supervision",
          topics: [],
          framework: null,
        },
      ],
      updates: [
        {
          id: "u",
          source: "statistics",
          audience: "public",
          note: null,
          record: "deadlines/listed.action-plan-70wd",
          day: date("2022-04-01"),
          status: "met",
          quoted: false,
          words: null,
          newDue: date(""),
          newDueWords: null,
        },
      ],
    });
    expect(tables.visits.find(({ id }) => id === "v")?.inspection).toBe("barford-2021");
    expect(tables.findings[0]?.from).toBe("inspections/barford-2021");
    expect(tables.updates[0]?.record).toBe("deadlines/barford-2021.action-plan-70wd");
  });

  it("of which two could be meant stays apart, and it is said", () => {
    const base: Tables = {
      ...BUNDLED,
      inspections: [
        ...BUNDLED.inspections,
        inspection({ id: "barford-2021-again", source: "report", fieldwork: date("2021-11-08/2021-11-12") }),
      ],
    };
    const { tables, checks } = joined(base, [
      list({ inspections: [listed({ fieldwork: date("2021-11-01/2021-11-10") })] }),
    ]);
    expect(tables.inspections).toHaveLength(3);
    expect(checks.map(({ record }) => record)).toContain("inspections/listed");
  });

  it("under an id that another inspection has gets a new one", () => {
    const { tables } = joinedWith({
      inspections: [listed({ id: "barford-2021", framework: "jtai", published: date("2021-05-01") })],
      judgements: [
        judgement({ id: "j", source: "statistics", inspection: "barford-2021", noGrade: "outcome-without-grade" }),
      ],
    });
    expect(tables.inspections.map(({ id }) => id)).toEqual(["barford-2021", "barford-2021-2"]);
    expect(tables.judgements.at(-1)?.inspection).toBe("barford-2021-2");
  });
});
