import { addDays, isoDay } from "./day.ts";
import { notUnderstood, type Reading, understood, warning } from "./reading.ts";

/** From which day a workbook counts: 1900 as Excel does, 1904 as it did on old Macintoshes (the workbook says which). */
export type SerialSystem = "1900" | "1904";

/** The number of 31 December 9999, the last that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Excel believes that 1900 was a leap year: 60 is a day that never was, and later numbers are one too high. */
const NO_SUCH_DAY = 60;

/**
 * The day behind a number in a spreadsheet's date cell. A time of day is left out, with a remark.
 * Numbers before a system's first real day, and its beginning itself, which stands for an empty cell, are no dates.
 */
export function fromExcelSerial(serial: number, system: SerialSystem): Reading {
  const whole = Math.floor(serial);
  const last = system === "1900" ? LAST_SERIAL : LAST_SERIAL - 1462;
  if (!Number.isFinite(serial) || whole < 0 || whole > last)
    return notUnderstood("no-such-day", `there is no day number ${serial}`);
  if (system === "1900" && whole === NO_SUCH_DAY) return notUnderstood("no-such-day", "there was no 29 February 1900");
  if (isBeginning(whole, system))
    return notUnderstood("placeholder", `${serial} is the beginning of the spreadsheet's calendar, not a date`);
  // Within a sheet's first two months, before the day that never was, the numbers are not yet one too high.
  const epoch = system === "1904" ? "1904-01-01" : whole < NO_SUCH_DAY ? "1899-12-31" : "1899-12-30";
  const day = addDays(isoDay(epoch), whole);
  return understood(day, whole === serial ? [] : [warning("time-left-out", "the time of day is left out")]);
}

function isBeginning(whole: number, system: SerialSystem): boolean {
  return whole === 0 || (system === "1900" && whole === 1);
}
