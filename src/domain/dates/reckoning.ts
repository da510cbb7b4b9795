// Days as numbers and back, by hand, because a country's tables ask some hundred thousand times. `day.ts` is the door.

const LETTERS = 10;

/** Whether the text is a day that exists, written YYYY-MM-DD, of the years 1000 to 8999. */
export function isDayWritten(text: string): boolean {
  if (text.length !== LETTERS || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const [year, month, day] = [yearIn(text), monthIn(text), dayIn(text)];
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && day >= 1 && day <= daysIn(year, month);
}

// Sums with days of these years never leave the four digits in which days are compared as text.
const FIRST_YEAR = 1000;
const LAST_YEAR = 8999;
const HYPHEN = 45;
const NOUGHT = 48;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** How many days a month has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === FEBRUARY && isLeap ? 29 : (DAYS[month] ?? 0);
}

function yearIn(text: string): number {
  return pairAt(text, 0) * 100 + pairAt(text, 2);
}

function monthIn(text: string): number {
  return pairAt(text, 5);
}

function dayIn(text: string): number {
  return pairAt(text, 8);
}

/** Two digits as a number; NaN where they are none. */
function pairAt(text: string, place: number): number {
  const tens = text.charCodeAt(place) - NOUGHT;
  const units = text.charCodeAt(place + 1) - NOUGHT;
  return tens < 0 || tens > 9 || units < 0 || units > 9 ? Number.NaN : tens * 10 + units;
}

/**
 * Days since 1 January 1970; negative before it. A country's tables ask this some hundred thousand times, so it is
 * reckoned here and not by the library, against which it is tested: years begin with March, so that the leap day is
 * the last of its year, and 400 of them have 146,097 days.
 */
export function numberOf(written: string): number {
  const month = monthIn(written);
  const isAfterLeapDay = month > FEBRUARY;
  const year = yearIn(written) - (isAfterLeapDay ? 0 : 1);
  const dayOfYear = Math.floor((153 * (month + (isAfterLeapDay ? -3 : 9)) + 2) / 5) + dayIn(written) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH;
}

/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468;

/** The day that lies so many days after 1 January 1970; the same reckoning backwards. */
export function writtenAt(number: number): string {
  const days = number + DAYS_TO_EPOCH;
  const cycle = Math.floor(days / DAYS_A_CYCLE);
  const dayOfCycle = days - cycle * DAYS_A_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / (4 * 365)) +
      Math.floor(dayOfCycle / DAYS_A_CENTURY) -
      Math.floor(dayOfCycle / (DAYS_A_CYCLE - 1))) /
      365,
  );
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + leapDays);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const isAfterNewYear = month >= 10;
  const year = cycle * 400 + yearOfCycle + (isAfterNewYear ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${twoDigits(month + (isAfterNewYear ? -9 : 3))}-${twoDigits(day)}`;
}

const DAYS_A_CYCLE = 146_097;
/** A hundred years without the leap day that only every fourth hundred has. */
const DAYS_A_CENTURY = 36_524;

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
