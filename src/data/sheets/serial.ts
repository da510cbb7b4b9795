import { dayNumber, isIsoDay, isoDay } from "#domain/dates/day.ts";
import { fromExcelSerial, type SerialSystem } from "#domain/dates/excelSerial.ts";
import type { Cell } from "./book.ts";

/** The days from which a workbook counts 1, and what a cell shows whose number is the first of its system. */
const FIRST_DAYS = new Map([
  ["1900 1", "1900-01-01"],
  ["1904 0", "1904-01-01"],
]);
const LAST_DAY_BEFORE_THE_ERROR = isoDay("1900-02-28");
const DAY_0 = dayNumber(isoDay("1899-12-31"));
const DAY_1 = isoDay("1900-01-01");

/**
 * The day that a date cell's number stands for, its time of day left out. A number that stands for no day (0, the
 * 29 February 1900 that never was, one below 0) stays a number, so that whoever reads the sheet can say so.
 * The first day of the calendar, which people put for "no date", is told as the day that the cell shows.
 */
export function dayCell(serial: number, system: SerialSystem): Cell {
  const first = FIRST_DAYS.get(`${system} ${Math.floor(serial)}`);
  if (first !== undefined) return { iso: first };
  const reading = fromExcelSerial(serial, system);
  const day = reading.kind === "date" ? reading.date.earliest : null;
  return day === null ? serial : { iso: day };
}

/** The number of a day in a workbook that counts from 1900; null for what is no day or lies before it. */
export function serialOf(iso: string): number | null {
  if (!isIsoDay(iso) || iso < DAY_1) return null;
  const since = dayNumber(iso) - DAY_0;
  return iso > LAST_DAY_BEFORE_THE_ERROR ? since + 1 : since;
}

/** A time of day, or hours and minutes beyond a day, from the share of a day that a time cell holds: "14:30:00". */
export function timeText(share: number): string {
  const seconds = Math.round(Math.abs(share) * 86_400);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${share < 0 ? "-" : ""}${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}
