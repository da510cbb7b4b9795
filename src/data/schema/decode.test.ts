import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedJson } from "#data/bundle/bundled.fixture.ts";
import { readTable, TABLE_NAMES } from "#data/bundle/queries.ts";
import { decodeTable, MOST_MESSAGES, problemList, problemWords } from "./decode.ts";
import { SCHEMA } from "./tables.ts";

const deadline = { id: "bury-a", source: "s", authority: "bury", what: "Plan" };

function problemsOf(rows: unknown): readonly string[] {
  return decodeTable("deadlines", SCHEMA.deadlines, rows).problems.map(problemWords);
}

describe("a row that may not stand", () => {
  it("is named by table, row, id and field, with what was found and what is allowed", () => {
    expect(
      problemsOf([deadline, { ...deadline, id: "bury-b" }, { ...deadline, id: "bury-c", due: "31/02/2022" }]),
    ).toEqual([
      'deadlines, row 3 (bury-c), due: expected a date such as 2022-03-31 or 2022-10, or nothing, found "31/02/2022"',
    ]);
  });

  it.each([
    ["a missing field", { id: "x", source: "s", authority: "bury" }, "what: expected some text, found nothing"],
    ["a field that there is not", { ...deadline, colour: "red" }, "colour: expected no such field"],
    ["a wrong type", { ...deadline, what: 7 }, "what: expected some text, found 7"],
    ["an id with a space", { ...deadline, id: "a b" }, "id: expected an id of lower-case letters"],
    ["a list in place of a row", [], "expected a row of named fields, found a list of 0"],
  ])("says so of %s", (_, row, message) => {
    expect(problemsOf([row]).join("\n")).toContain(message);
  });

  it("says so of an id that stands twice", () => {
    expect(problemsOf([deadline, deadline])).toEqual([
      'deadlines, row 2 (bury-a), id: expected an id that row 1 does not have, found "bury-a"',
    ]);
  });

  it("is told of at most twenty times, and the rest is counted", () => {
    const { problems } = decodeTable(
      "deadlines",
      SCHEMA.deadlines,
      Array.from({ length: 50 }, () => 1),
    );
    expect(problemList(problems)).toHaveLength(MOST_MESSAGES + 1);
    expect(problemList(problems).at(-1)).toBe("and 30 more");
  });

  it("may carry the names that trip programs, and is only text", () => {
    const hostile = JSON.parse(
      '[{"__proto__":{"polluted":true},"id":"constructor","source":"s","authority":"bury","what":"x"}]',
    ) as unknown;
    expect(problemsOf(hostile).join()).toContain("__proto__: expected no such field");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("whatever comes", () => {
  it("5,000 arbitrary values never crash the reader, and what is not a list of rows is refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_NAMES), fc.anything(), (name, value) => {
        const { problems } = decodeTable(name, SCHEMA[name] as never, value);
        return Array.isArray(value) ? true : problems.length === 1;
      }),
      { numRuns: 5_000 },
    );
  });

  it("5,000 mutations of the dataset are read, or refused with the table and the row", () => {
    const filled = TABLE_NAMES.filter((name) => (shippedJson(name) as unknown[]).length > 0);
    const mutation = fc.record({
      name: fc.constantFrom(...filled),
      place: fc.nat(),
      renamed: fc.string({ minLength: 1 }),
      value: fc.anything(),
    });
    fc.assert(
      fc.property(mutation, ({ name, place, renamed, value }) => {
        const rows = shippedJson(name) as Record<string, unknown>[];
        const row = place % rows.length;
        const names = Object.keys(rows[row] ?? {});
        const field = names[place % names.length] ?? "id";
        const mutated = rows.map((each, index) => (index === row ? mutate(each, { field, renamed, value }) : each));
        const { problems } = decodeTable(name, SCHEMA[name] as never, mutated);
        return problems.every((each) => each.table === name && each.row === row + 1 && each.expected !== "");
      }),
      { numRuns: 5_000 },
    );
  });
});

interface Mutation {
  readonly field: string;
  readonly renamed: string;
  readonly value: unknown;
}

/** The row with one field renamed and another value in its place. */
function mutate(row: Record<string, unknown>, { field, renamed, value }: Mutation): unknown {
  const { [field]: taken, ...rest } = row;
  return { ...rest, [renamed]: taken, [field]: value };
}

it("every table that ships can be read", () => {
  for (const name of TABLE_NAMES) expect(() => readTable(name, shippedJson(name))).not.toThrow();
});
