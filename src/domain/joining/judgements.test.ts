import { describe, expect, it } from "vitest";
import { BUNDLED, council, date, inspection, joinedWith, judgement, listed, NOTHING, source } from "./files.fixture.ts";
import { joined } from "./joined.ts";

describe("a judgement", () => {
  const judged = (grade: "inadequate" | "good" | null) =>
    joinedWith({
      inspections: [listed({ published: date("2021-12-17") })],
      judgements: [
        judgement({
          id: "x.overall",
          source: "statistics",
          inspection: "listed",
          grade,
          noGrade: grade ? null : "unreadable",
        }),
      ],
    });

  it("that a second source gives too is one judgement with two sources", () => {
    const { tables, conflicts } = judged("inadequate");
    expect(tables.judgements).toEqual(BUNDLED.judgements);
    expect(tables.accounts.map(({ record, kind }) => [record, kind])).toContainEqual([
      "judgements/barford-2021.overall",
      "agrees",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("that a second source gives otherwise is a conflict, with both values and both sources", () => {
    expect(judged("good").conflicts).toEqual([
      {
        record: "judgements/barford-2021.overall",
        what: "Overall effectiveness",
        stands: { words: "Inadequate", source: "report" },
        other: { words: "Good", source: "statistics" },
        audience: "public",
      },
    ]);
  });

  it("that a list could not give contradicts nothing", () => {
    expect(judged(null).conflicts).toEqual([]);
    expect(judged(null).tables.accounts.map(({ kind }) => kind)).toContain("vaguer");
  });

  it("with a grade stands before one without, whichever file is opened first", () => {
    const told = (id: string, grade: "good" | null) => ({
      file: id,
      tables: {
        authorities: [council("barford")],
        sources: [source(id, grade === null ? "2020-01-01" : "2024-01-01")],
        inspections: [inspection({ id, source: id, published: date("2019-11-01") })],
        judgements: [
          judgement({ id: `${id}.overall`, source: id, inspection: id, grade, noGrade: grade ? null : "unreadable" }),
        ],
      },
    });
    const files = [told("a", null), told("b", "good")];
    expect(joined(NOTHING, files).tables.judgements.map(({ grade }) => grade)).toEqual(["good"]);
    expect(joined(NOTHING, [...files].reverse()).tables.judgements.map(({ grade }) => grade)).toEqual(["good"]);
  });
});
