import { expect, it } from "vitest";
import { daysFrom, roomAmong } from "./days.ts";

it("keeps days of today's datasets in two bytes each", () => {
  const days = daysFrom([0, 20_000, 65_535]);
  expect([...days]).toEqual([0, 20_000, 65_535]);
  expect(days.BYTES_PER_ELEMENT).toBe(2);
  expect(roomAmong(days, 2).BYTES_PER_ELEMENT).toBe(2);
});

it("never cuts a day before 1970 or after 2149", () => {
  expect([...daysFrom([-1, 20_000])]).toEqual([-1, 20_000]);
  const far = daysFrom([20_000, 65_536]);
  expect([...far]).toEqual([20_000, 65_536]);
  expect(roomAmong(far, 2).BYTES_PER_ELEMENT).toBe(4);
});
