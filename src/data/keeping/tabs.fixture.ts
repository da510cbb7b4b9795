import { vi } from "vitest";
import type { OpenedReading } from "#data/opening/opened.ts";
import { DEADLINES_CSV, textFile, toldOf } from "#data/opening/reading.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";

/** A tab of its own: nothing in memory, the same storage. */
export async function newTab() {
  vi.resetModules();
  const keeping = await import("./keeping.ts");
  const opened = await import("#data/opening/opened.ts");
  return { ...keeping, ...opened };
}

export async function someReading(text = DEADLINES_CSV): Promise<OpenedReading> {
  const { readings } = await toldOf([textFile("Deadlines.csv", text)]);
  const [first] = readings;
  if (first === undefined) throw new Error("nothing was read");
  return { ...first, names: ["Deadlines.csv"], openedOn: isoDay("2026-05-21") };
}
