import { describe, expect, it } from "vitest";
import { ODD_DATES } from "#domain/dates/oddDates.fixture.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import { AUTHORITIES, bookOf, CONTEXT, deadlineDue, SOURCES } from "./workbook.fixture.ts";

describe("a date that no calendar has, or that nobody meant", () => {
  it.each(ODD_DATES)("%s is named by its cell, and the rest of the workbook is read", (text) => {
    const reading = recogniseWorkbook(bookOf([AUTHORITIES, SOURCES, deadlineDue(text)]), CONTEXT);
    const [notice, ...others] = reading?.notices ?? [];
    expect(notice).toMatchObject({ sheet: "Deadlines", cell: "E2" });
    expect(others).toEqual([]);
    expect(reading?.tables.sources).toHaveLength(1);
  });
});
