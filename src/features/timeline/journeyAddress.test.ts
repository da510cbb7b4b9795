import fc from "fast-check";
import { expect, test } from "vitest";
import { ROW_ORDERS } from "#domain/journeys/order.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { REGIONS } from "#domain/model/words.ts";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import { PAPER_LISTS } from "#ui/journeys/paper.ts";
import { DAYS_A_MONTH } from "#ui/journeys/rowScale.ts";
import { choiceIn, choiceOut, type JourneyChoice } from "./journeyAddress.ts";

const through = (choice: JourneyChoice) =>
  choiceIn(
    new Map(Object.entries(choiceOut(choice)).flatMap(([name, value]) => (value ? [[name, value] as const] : []))),
  );

test("a link opened elsewhere shows the same clock, time, filters, rows and order", () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 30, max: 9_000 }))
    .map(([from, span]) => ({ from, to: from + span }));
  const anyChoice = fc.record({
    view: fc.record({
      clock: fc.constant("calendar" as const),
      density: fc.constantFrom("named" as const, "all" as const),
      range: fc.constant(null),
      window: fc.option(anyWindow),
      opened: fc.subarray(["bradford", "bury"]),
      mode: fc.constant("table" as const),
      listed: fc.constantFrom(null, "bury"),
      paper: fc.constantFrom(null, ...PAPER_LISTS),
    }),
    filter: fc.record({
      hiddenKinds: fc.subarray([...EVENT_KINDS]),
      statuses: fc.subarray([...EVENT_STATUSES]),
      themes: fc.subarray(["care-leavers", "front-door"]),
      regions: fc.subarray([...REGIONS]),
      text: fc.constantFrom("", "front door"),
    }),
    order: fc.constantFrom(...ROW_ORDERS),
  });
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(through(choice)).toEqual(choice);
    }),
  );
});

test("months may lie before the report", () => {
  const window = { from: -12 * DAYS_A_MONTH, to: 24 * DAYS_A_MONTH };
  const { view, filter, order } = choiceIn(new Map());
  expect(through({ view: { ...view, clock: "months", window }, filter, order }).view.window).toEqual(window);
});

test("what cannot be read in an address is left out", () => {
  const { view, filter, order } = choiceIn(
    new Map([
      ["from", "soon"],
      ["to", "2024-02-31"],
      ["status", "bad,overdue"],
      ["order", "worst"],
    ]),
  );
  expect(view.window).toBeNull();
  expect(filter.statuses).toEqual(["overdue"]);
  expect(order).toBe("name");
});

test("a link may open the table, and in it one council", () => {
  expect(choiceIn(new Map()).view.mode).toBe("chart");
  const { view } = choiceIn(
    new Map([
      ["view", "table"],
      ["listed", "bury"],
    ]),
  );
  expect([view.mode, view.listed]).toEqual(["table", "bury"]);
});
