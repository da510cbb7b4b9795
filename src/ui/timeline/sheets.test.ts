import { expect, it } from "vitest";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { Plan } from "./planned.ts";
import { eventsBySheet } from "./sheets.ts";

const row = (record: string, heightPx: number) => ({ heightPx, events: [{ record } as TimelineEvent] });
const sheets = (...rows: readonly ReturnType<typeof row>[]) =>
  eventsBySheet({ rows } as unknown as Plan, { firstPx: 300, restPx: 400 }).map((events) =>
    events.map(({ record }) => record),
  );

it("lays rows on one sheet as long as they fit, and cuts none in two", () => {
  expect(sheets(row("a", 200), row("b", 100), row("c", 300), row("d", 200))).toEqual([["a", "b"], ["c"], ["d"]]);
});

it("gives a row that is higher than a sheet a sheet of its own", () => {
  expect(sheets(row("a", 900), row("b", 100))).toEqual([["a"], ["b"]]);
});
