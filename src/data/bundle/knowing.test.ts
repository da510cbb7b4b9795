import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownJson } from "#data/out/json.ts";
import { councilOf } from "#domain/council/council.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { addDays, type IsoDay, isoDay } from "#domain/dates/day.ts";
import { source } from "#domain/joining/files.fixture.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import { factsFrom } from "#domain/knowing/factsFrom.ts";
import { daysOfNews, type Known, knownOn, type Reader } from "#domain/knowing/knownOn.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { everyWordOf } from "#domain/timeline/everyWord.fixture.ts";
import { bundledManifest, bundledTables } from "./bundled.fixture.ts";

const tables = bundledTables();
const manifest = bundledManifest();
const day = fc.integer({ min: 0, max: 5_200 }).map((days) => addDays(isoDay("2014-01-01"), days));

/** A dataset of which any sources have other days: vague ones, none, later ones. */
const shuffled = fc
  .array(fc.record({ place: fc.nat(), earliest: day, span: fc.nat({ max: 400 }) }), { maxLength: 12 })
  .map((moves) => moves.reduce(moved, tables));

function moved(all: Tables, { place, earliest, span }: { place: number; earliest: IsoDay; span: number }): Tables {
  const latest = addDays(earliest, span);
  const date = { precision: "one-of", earliest, latest, isAbout: false, edtf: `[${earliest}..${latest}]` } as const;
  return {
    ...all,
    sources: all.sources.map((source, index) => (index === place % all.sources.length ? { ...source, date } : source)),
  };
}

/** Every id of every fact that any screen, chart, list or export of that day could show. */
function everythingSaid(known: Known): string {
  const councils = known.tables.authorities.map((authority) => councilOf(known, authority));
  const screens = councils.map(({ authority: _, ...council }) => [
    council.changes,
    council.visits,
    council.deadlines,
    notKnown(known, { authority: _, ...council }),
    timelineEvents(known, { authority: _, ...council }).map(everyWordOf),
  ]);
  return JSON.stringify([screens, knownJson(known, manifest)]);
}

describe("what is known on a day", () => {
  it("holds nothing that became known later: not a row, not a line, not in an export (1,000 datasets and days)", () => {
    fc.assert(
      fc.property(shuffled, day, (all, asAt) => {
        const known = knownOn(all, asAt);
        const late = all.sources.filter((source) => (source.date.latest ?? "") > asAt).map((source) => source.id);
        return late.every((id) => factsFrom(known, id).length === 0 && citationOf(known, id) === null);
      }),
      { numRuns: 1_000 },
    );
  });

  it("shows the title of no source of a later day on any screen (100 days)", () => {
    fc.assert(
      fc.property(day, (asAt) => {
        const said = everythingSaid(knownOn(tables, asAt));
        const late = tables.sources.filter((source) => (source.date.latest ?? "") > asAt);
        return late.every((source) => !said.includes(`"source":"${source.id}"`));
      }),
      { numRuns: 100 },
    );
  });

  it("never loses a fact when the day moves forward (1,000 datasets and days)", () => {
    fc.assert(
      fc.property(shuffled, day, fc.nat({ max: 900 }), (all, asAt, later) => {
        const before = knownOn(all, asAt).tables;
        const after = knownOn(all, addDays(asAt, later)).tables;
        return (
          ["inspections", "visits", "deadlines", "updates", "meetings", "actions", "sources", "judgements"] as const
        ).every((name) => {
          const ids = new Set(after[name].map((row) => row.id));
          return before[name].every((row) => ids.has(row.id));
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("changes only on the days of news", () => {
    const news = daysOfNews(tables);
    const counts = news.map((each) => Object.values(knownOn(tables, each).tables).flat().length);
    const dayBefore = news.map((each) => Object.values(knownOn(tables, addDays(each, -1)).tables).flat().length);
    expect(counts.every((count, place) => count > (dayBefore[place] ?? 0))).toBe(true);
  });

  it("has no board's record for the public, and an embargoed one from its day on", () => {
    const [first, second, ...rest] = tables.meetings;
    const all = {
      ...tables,
      meetings: [{ ...first, audience: "board" }, { ...second, audience: isoDay("2030-01-01") }, ...rest],
    } as Tables;
    const ids = (known: Known) => known.tables.meetings.map((meeting) => meeting.id);
    const asAt = isoDay("2026-05-21");
    expect(ids(knownOn(all, asAt))).not.toContain(first?.id);
    expect(ids(knownOn(all, asAt))).not.toContain(second?.id);
    expect(ids(knownOn(all, asAt, "board"))).toEqual(tables.meetings.map((meeting) => meeting.id));
    expect(ids(knownOn(all, isoDay("2030-01-01")))).toContain(second?.id);
  });

  it("does not name to the public a source that speaks only of what is the board’s", () => {
    const tracker = { ...tables.sources[0], id: "tracker", title: "Tracker, not for publication" };
    const [first] = tables.actions;
    const all = {
      ...tables,
      sources: [...tables.sources, tracker],
      actions: [...tables.actions, { ...first, id: "own", source: "tracker", audience: "board" }],
    } as Tables;
    const titles = (known: Known) => known.tables.sources.map(({ title }) => title);
    const asAt = isoDay("2026-05-21");
    expect(titles(knownOn(all, asAt))).not.toContain(tracker.title);
    expect(titles(knownOn(all, asAt, "board"))).toContain(tracker.title);
    expect(titles(knownOn(all, asAt))).toHaveLength(titles(knownOn(tables, asAt)).length);
  });

  it("does not name to the public a source of the board’s of which no fact is told, and an embargoed one from its day on", () => {
    const loose = (id: string, audience: Audience) =>
      source(id, "2026-01-01", { title: `Paper ${id}, not for publication`, audience });
    const all = {
      ...tables,
      sources: [...tables.sources, loose("board", "board"), loose("embargoed", isoDay("2026-06-01"))],
    };
    const titles = (day: string, reader: Reader) =>
      knownOn(all, isoDay(day), reader)
        .tables.sources.map(({ title }) => title)
        .filter((title) => title.endsWith("not for publication"));
    expect(titles("2026-05-21", "public")).toEqual([]);
    expect(titles("2026-06-01", "public")).toEqual(["Paper embargoed, not for publication"]);
    expect(titles("2026-05-21", "board")).toHaveLength(2);
  });

  it("names a source of the board’s to whoever may see a fact that cites it", () => {
    const [first] = tables.actions;
    const all = {
      ...tables,
      sources: [...tables.sources, source("minutes", "2026-01-01", { audience: "board" })],
      actions: [...tables.actions, { ...first, id: "own", source: "minutes" }],
    } as Tables;
    expect(citationOf(knownOn(all, isoDay("2026-05-21")), "minutes")?.source.title).toBe("Paper minutes");
  });
});
