import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledManifest, bundledTables, shippedJson } from "#data/bundle/bundled.fixture.ts";
import { knownJson } from "#data/out/json.ts";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { recogniseJson } from "./recogniseJson.ts";
import { CONTEXT } from "./workbook.fixture.ts";

const tables = bundledTables();
const theme = { id: "t", kind: "plan", name: "One" };
const action = { id: "a", source: "s", authority: "bury", theme: "t", words: "Recruit" };

function read(value: unknown, file = "download.json") {
  const reading = recogniseJson(file, value, CONTEXT);
  if (reading === null) throw new Error("not recognised");
  return reading;
}

describe("a download as JSON", () => {
  it("opened again is what was known on its day", () => {
    const known = knownOn(tables, isoDay("2018-12-10"), "board");
    const reading = read(JSON.parse(knownJson(known, bundledManifest())));
    expect(reading.tables).toEqual(known.tables);
    expect(reading.notices.filter(({ gravity }) => gravity === "error")).toEqual([]);
  });

  it("of the last day, opened again, is the whole dataset, and nothing in it is doubtful", () => {
    const known = knownOn(tables, bundledManifest().lastDay, "board");
    const reading = read(JSON.parse(knownJson(known, bundledManifest())));
    expect(reading.tables).toEqual(known.tables);
    expect(reading.notices).toEqual([]);
  });

  it("keeps words that look like defaults: a status “public”, a rating that reads “false”", () => {
    const update = { ...tables.updates[0], status: "public", words: "false" };
    const known = { ...knownOn(tables, isoDay("2016-08-31")), tables: { ...tables, updates: [update] } };
    const file = knownJson(known as never, bundledManifest());
    expect(read(JSON.parse(file)).tables.updates).toEqual([update]);
  });

  it("of another version is not read", () => {
    const reading = read({ manifest: { schemaVersion: 99 }, themes: [theme] });
    expect(reading.tables).toEqual({});
    expect(reading.notices).toMatchObject([
      { gravity: "error", found: "version 99", done: "nothing of the file was read" },
    ]);
  });
});

describe("other JSON", () => {
  it("may be one table in a file of its name", () => {
    expect(read(shippedJson("actions"), "actions.json").tables.actions).toEqual(tables.actions);
  });

  it.each([[null], [7], ["text"], [[]], [{}], [{ rows: [] }], [{ themes: 7 }]])("%j is none of ours", (value) => {
    expect(recogniseJson("x.json", value, CONTEXT)).toBeNull();
  });

  it("has each row that cannot be read left out, and its field named", () => {
    const reading = read({ themes: [theme, { ...theme, id: "u", kind: "purple" }, 7] });
    expect(reading.tables.themes).toHaveLength(1);
    expect(reading.notices).toMatchObject([
      {
        sheet: "themes",
        cell: "row 2, kind",
        found: '"purple"',
        allowed: "one of ofsted, plan",
        done: "the row was left out",
      },
      { sheet: "themes", cell: "row 3", found: "7", done: "the row was left out" },
    ]);
  });

  it("has owners as roles, and no inspectors’ names", () => {
    const rows = [{ ...action, owner: "Alex Example, Head of Service", leadInspector: "Sam Example" }];
    const reading = read({ themes: [theme], actions: rows });
    expect(reading.tables.actions?.[0]?.owner).toBe("Head of Service");
    expect(JSON.stringify(reading)).not.toMatch(/Alex|Sam/);
  });

  it("is for whom it says, else for whom was chosen", () => {
    const value = { actions: [action, { ...action, id: "b", audience: "public" }] };
    const reading = recogniseJson("x.json", value, { ...CONTEXT, audience: "board" });
    expect(reading?.tables.actions?.map(({ audience }) => audience)).toEqual(["board", "public"]);
  });

  it("never crashes the reader, whatever it holds", () => {
    const row = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom("id", "kind", "name", "__proto__"), fc.anything()),
    );
    fc.assert(
      fc.property(fc.anything(), fc.array(row, { maxLength: 4 }), (manifest, rows) => {
        const reading = recogniseJson("x.json", { themes: rows, manifest }, CONTEXT);
        const [tally] = reading?.tallies ?? [];
        const ignored = tally?.ignored.reduce((sum, each) => sum + each.rows, 0) ?? 0;
        return reading !== null && (tally === undefined || tally.rowsRead + ignored === rows.length);
      }),
      { numRuns: 5_000 },
    );
  });
});
