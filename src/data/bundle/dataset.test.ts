import { describe, expect, it } from "vitest";
import { datasetDoubts } from "#domain/checks/dataset.ts";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { bundledManifest, bundledTables } from "./bundled.fixture.ts";

const tables = bundledTables();

describe("the dataset that ships", () => {
  it("means what it says: ids resolve, facts have sources, nothing is known before its source, intervals run forwards", () => {
    expect(datasetDoubts(tables)).toEqual([]);
  });

  it("has nothing that becomes known after its last day", () => {
    const all = knownOn(tables, isoDay("2100-01-01")).tables;
    const last = knownOn(tables, bundledManifest().lastDay).tables;
    expect(last.updates.length).toBe(all.updates.length);
    expect(last.inspections.length).toBe(all.inspections.length);
    expect(last.visits.length).toBe(all.visits.length);
  });

  it("says of no deadline that it was met, because no source does", () => {
    expect(tables.updates.filter((update) => update.status === "met")).toEqual([]);
  });

  it("keeps both days of the plan of 2022: to DfE by 31 March, to Ofsted before the end of March", () => {
    const days = tables.deadlines
      .filter((row) => row.id.startsWith("bury-2022-improvement-plan"))
      .map((row) => row.due.edtf);
    expect(days).toEqual(["2022-03-31", "../2022-03-31"]);
  });

  it.each(["July 2106", "Herefordshire", "Form"])("keeps the printed word %s beside how it is read", (word) => {
    const accounts = tables.accounts.filter((account) => account.printed.includes(word) && account.readAs !== null);
    expect(accounts.length).toBeGreaterThan(0);
  });
});
