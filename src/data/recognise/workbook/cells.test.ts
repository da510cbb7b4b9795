import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItems, listText } from "#data/out/workbook/listText.ts";
import { columnsOf } from "#data/out/workbook/tableSheet.ts";
import type { Cell } from "#data/sheets/book.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { converterOf } from "./convert.ts";
import type { Converted } from "./dateCell.ts";

function convert(table: TableName, name: string, cell: Cell): Converted {
  const [, field] = columnsOf(table).find(([each]) => each === name) ?? [];
  if (field === undefined) throw new Error(`no field ${name}`);
  return converterOf(field)(cell);
}

function dated(cell: Cell) {
  const converted = convert("deadlines", "due", cell);
  return converted.kind === "value" ? [(converted.value as { edtf: string }).edtf, converted.remark] : converted.reason;
}

describe("a date column", () => {
  it.each([
    ["2022-03-31", "2022-03-31"],
    ["2021-23", "2021-23"],
    ["[2018-11-06..2018-12-09]", "[2018-11-06..2018-12-09]"],
    [{ iso: "2022-03-31" }, "2022-03-31"],
    [2022, "2022"],
    [null, ""],
  ])("reads %j as it stands, without a remark", (cell, edtf) => {
    expect(dated(cell)).toEqual([edtf, null]);
  });

  it.each([
    ["31/03/2022", "2022-03-31", "read as 31 March 2022"],
    ["31/3/22", "2022-03-31", "read as 31 March 2022"],
    ["end of March 2022", "[2022-03-25..2022-03-31~]", "read as about 25 to 31 March 2022"],
    ["Autumn 2021", "2021-23", "read as autumn 2021"],
    ["TBC", "", "read as date not known; “TBC” names no date: kept as “date not known”"],
    ["20/07/2106", "2106-07-20", "read as 20 July 2106; the year 2106 is outside 2000 to 2050: is it a misprint?"],
    ["2106-07-20", "2106-07-20", "read as 20 July 2106; the year 2106 is outside 2000 to 2050: is it a misprint?"],
    [
      { iso: "2106-07-20" },
      "2106-07-20",
      "read as 20 July 2106; the year 2106 is outside 2000 to 2050: is it a misprint?",
    ],
  ])("reads %j as %s and says so: %s", (cell, edtf, remark) => {
    expect(dated(cell)).toEqual([edtf, remark]);
  });

  it.each([
    ["31/02/2022", "there is no day 31: February 2022 has 28 days"],
    ["01/01/1900", "1900-01-01 is what a spreadsheet or database writes where it has no date"],
    [{ iso: "1900-01-01" }, "1900-01-01 is what a spreadsheet or database writes where it has no date"],
    [44651, "44651 looks like the number of a day in a spreadsheet"],
    ["when funding allows", "it is not understood as a date"],
    ["end of March", "it names no year"],
  ])("refuses %j: %s", (cell, reason) => {
    expect(dated(cell)).toBe(reason);
  });
});

describe("the other columns", () => {
  it.each([
    ["authorities", "laCode", 351, "351"],
    ["authorities", "name", " Bury ", "Bury"],
    ["judgements", "grade", "Requires improvement", "requires-improvement"],
    ["authorities", "region", "yorkshire and the humber", "Yorkshire and The Humber"],
    ["meetings", "pounds", "£195,000", 195_000],
    ["meetings", "pounds", 195_000, 195_000],
    ["measures", "value", "12.5", 12.5],
    ["measures", "value", null, null],
    ["visits", "tookPlace", "Y", true],
    ["visits", "tookPlace", 1, true],
    ["visits", "tookPlace", true, true],
    ["visits", "tookPlace", "FALSE", false],
    ["visits", "tookPlace", null, false],
    ["findings", "topics", "supervision; caseloads", ["supervision", "caseloads"]],
    ["rules", "frameworks", "ILACS; SIF", ["ilacs", "sif"]],
    ["holidays", "id", { iso: "2022-12-25" }, "2022-12-25"],
  ] as const)("%s, %s: %j is read as %j", (...[table, name, cell, value]) => {
    expect(convert(table, name, cell)).toEqual({ kind: "value", value, remark: null });
  });

  it("take a date cell where text is asked for as its text, and say so", () => {
    expect(convert("meetings", "item", { iso: "2022-02-01" })).toEqual({
      kind: "value",
      value: "2022-02-01",
      remark: "a date cell, read as the text “2022-02-01”",
    });
  });

  it.each([
    ["meetings", "pounds", "12.5"],
    ["measures", "value", "12%"],
    ["measures", "value", "low"],
    ["visits", "tookPlace", "perhaps"],
    ["judgements", "grade", "excellent"],
    ["sources", "url", "javascript:alert(1)"],
    ["deadlines", "id", "Bury 2021"],
    ["rules", "since", "March 2022"],
    ["gaps", "audience", "everyone but one"],
  ] as const)("%s, %s: %j is refused", (table, name, cell) => {
    expect(convert(table, name, cell).kind).toBe("refused");
  });
});

it("any list of texts is the same list after it stood in one cell", () => {
  const item = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(listItems(listText(items))).toEqual(items);
    }),
  );
});
