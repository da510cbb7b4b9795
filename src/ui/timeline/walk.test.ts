import { expect, test } from "vitest";
import { type WalkRow, walk } from "./walk.ts";

// bury      a---b---c
// bradford  (no events)
// calderdale  d-------e
const rows: readonly WalkRow[] = [
  { key: "bury", name: "name:bury", stops: [stop("a", 10), stop("b", 20), stop("c", 30)] },
  { key: "bradford", name: "name:bradford", stops: [] },
  { key: "calderdale", name: "name:calderdale", stops: [stop("d", 12), stop("e", 31)] },
];

function stop(key: string, day: number): { key: string; start: number; end: number } {
  return { key, start: day, end: day };
}

test("the walk begins at the first event", () => {
  expect(walk(rows, null, "next")).toBe("a");
  expect(walk([], null, "next")).toBeNull();
});

test("right and left lead from event to event, and stop at the ends", () => {
  expect(walk(rows, "a", "next")).toBe("b");
  expect(walk(rows, "c", "next")).toBe("c");
  expect(walk(rows, "b", "previous")).toBe("a");
  expect(walk(rows, "a", "previous")).toBe("name:bury");
  expect(walk(rows, "name:bury", "previous")).toBe("name:bury");
});

test("down and up lead to the event nearest in time, or to the name of a row without any", () => {
  expect(walk(rows, "b", "row-below")).toBe("name:bradford");
  expect(walk(rows, "name:bradford", "row-below")).toBe("name:calderdale");
  const unnamed = rows.map((row) => ({ ...row, name: null }));
  expect(walk(unnamed, "b", "row-below")).toBe("d");
  expect(walk(unnamed, "c", "row-below")).toBe("e");
  expect(walk(unnamed, "e", "row-above")).toBe("c");
  expect(walk(unnamed, "a", "row-above")).toBe("a");
});

test("Home and End lead to the first and the last event of the row", () => {
  expect(walk(rows, "b", "first")).toBe("a");
  expect(walk(rows, "b", "last")).toBe("c");
});

test("a stop that is no longer there begins the walk again", () => {
  expect(walk(rows, "gone", "next")).toBe("a");
});
