import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { bundledManifest, bundledTables } from "#data/bundle/bundled.fixture.ts";
import { readTable } from "#data/bundle/queries.ts";
import { councilOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import { calendarText, deadlineEntries } from "./calendar.ts";
import { csvText } from "./csv.ts";
import { knownJson } from "./json.ts";

const tables = bundledTables();

function deadlinesAt(day: string): { known: Known; views: readonly DeadlineView[] } {
  const known = knownOn(tables, isoDay(day));
  return { known, views: tables.authorities.flatMap((authority) => councilOf(known, authority).deadlines) };
}

function eventsIn(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("the calendar file", () => {
  const { known, views } = deadlinesAt("2022-01-20");
  const text = calendarText(known.asAt, deadlineEntries(known, views));
  const dated = views.filter((view) => view.due.latest !== null);

  it("is read back by an independent reader, an event for each deadline that has a day", () => {
    expect(eventsIn(text)).toHaveLength(dated.length);
  });

  it("has whole days: the improvement plan on 31 March 2022, over the next day", () => {
    const plan = eventsIn(text).find((event) => event.uid.startsWith("deadlines.bury-2022-improvement-plan@"));
    expect([plan?.startDate.isDate, plan?.startDate.toString(), plan?.endDate.toString()]).toEqual([
      true,
      "2022-03-31",
      "2022-04-01",
    ]);
  });

  it("has no line longer than 75 octets, and every line ends as the standard asks", () => {
    const lines = text.split("\r\n");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("gives an event the same name each time it is saved", () => {
    const again = calendarText(known.asAt, deadlineEntries(known, views));
    expect(eventsIn(again).map((event) => event.uid)).toEqual(eventsIn(text).map((event) => event.uid));
  });

  it("marks what is vague or computed as not confirmed", () => {
    const status = (id: string) =>
      eventsIn(text)
        .find((event) => event.uid.startsWith(`deadlines.${id}@`))
        ?.component.getFirstPropertyValue("status");
    expect(status("bury-2022-improvement-plan")).toBe("CONFIRMED");
    expect(status("bury-2021.action-plan-70wd")).toBe("TENTATIVE");
    expect(status("bury-2017-scrutiny-update")).toBe("TENTATIVE");
  });
});

describe("the CSV file", () => {
  const starts = ["=", "+", "-", "@", "\t", "\r"];
  const hostile = Array.from({ length: 200 }, (_, place) => `${starts[place % starts.length]}cmd|' /C calc'!A${place}`);

  it("lets no text start a formula in a spreadsheet (200 hostile strings)", () => {
    const rows = Papa.parse<string[]>(
      csvText(
        ["words"],
        hostile.map((words) => [words]),
      ),
      { header: false },
    ).data.slice(1);
    expect(rows.filter(([cell]) => /^[=+\-@\t\r]/.test(cell ?? ""))).toEqual([]);
    expect(rows).toHaveLength(200);
  });

  it("leaves what is not known empty, never zero", () => {
    expect(csvText(["council", "days"], [["Bury", null]])).toBe("council,days\r\nBury,");
  });
});

describe("the JSON file of what is known", () => {
  it("is read again by the same door, and holds nothing that was not known on the day", () => {
    const known = knownOn(tables, isoDay("2018-12-01"));
    const file = JSON.parse(knownJson(known, bundledManifest())) as Record<string, unknown>;
    expect(readTable("deadlines", file.deadlines)).toEqual(known.tables.deadlines);
    expect(readTable("visits", file.visits)).toEqual(known.tables.visits);
    expect(JSON.stringify(file)).not.toContain("bradford-2019-statement");
  });
});
