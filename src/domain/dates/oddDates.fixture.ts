import type { SerialSystem } from "./excelSerial.ts";
import type { ReasonName, WarningName } from "./reading.ts";

/** A date that no calendar has, or that nobody meant, and the name of what must be said of it. */
export type OddDate = readonly [text: string, said: ReasonName | WarningName];

const YEARS = Array.from({ length: 14 }, (_, index) => 2015 + index);
const SHORT_MONTHS = [
  [4, "April"],
  [6, "June"],
  [9, "September"],
  [11, "November"],
] as const;

function everyWay(day: number, [month, name]: readonly [number, string], year: number): readonly OddDate[] {
  const two = String(month).padStart(2, "0");
  return [
    [`${day}/${two}/${year}`, "no-such-day"],
    [`${day}/${month}/${year % 100}`, "no-such-day"],
    [`${day} ${name} ${year}`, "no-such-day"],
    [`${year}-${two}-${day}`, "no-such-day"],
  ];
}

const thirtyFirsts = YEARS.flatMap((year) => SHORT_MONTHS.flatMap((month) => everyWay(31, month, year)));
const februaries = YEARS.flatMap((year) => everyWay(30, [2, "February"], year));
const leapDays = YEARS.filter((year) => year % 4 !== 0).flatMap((year) => everyWay(29, [2, "February"], year));
const american: readonly OddDate[] = Array.from({ length: 19 }, (_, index) => [
  `05/${13 + index}/2022`,
  "no-such-month",
]);
const outOfRange: readonly OddDate[] = [1849, 1916, 1999, 2051, 2061, 2106, 2201, 2222, 2916].flatMap(
  (year): OddDate[] => [
    [`20 July ${year}`, "year-out-of-range"],
    [`20/07/${year}`, "year-out-of-range"],
    [`July ${year}`, "year-out-of-range"],
    [`by autumn ${year}`, "year-out-of-range"],
  ],
);

const single: readonly OddDate[] = [
  ["20 July 2106", "year-out-of-range"],
  ["31/03/99", "year-out-of-range"],
  ["31 March 51", "year-out-of-range"],
  ["31/03/1951", "year-out-of-range"],
  ["01/01/1900", "placeholder"],
  ["1 January 1900", "placeholder"],
  ["1900-01-01", "placeholder"],
  ["00/01/1900", "placeholder"],
  ["30/12/1899", "placeholder"],
  ["31/12/1899", "placeholder"],
  ["01/01/1904", "placeholder"],
  ["01/01/1970", "placeholder"],
  ["1970-01-01T00:00:00", "placeholder"],
  ["31/12/9999", "placeholder"],
  ["01/01/0001", "placeholder"],
  ["29/02/1900", "no-such-day"],
  ["29/02/2100", "no-such-day"],
  ["30 February", "no-such-day"],
  ["31 April", "no-such-day"],
  ["0 March 2022", "no-such-day"],
  ["32 March 2022", "no-such-day"],
  ["00/03/2022", "no-such-day"],
  ["32/03/2022", "no-such-day"],
  ["45/03/22", "no-such-day"],
  ["10/00/2022", "no-such-month"],
  ["2022-13-01", "no-such-month"],
  ["2022-00-10", "no-such-month"],
  ["13/2022", "no-such-month"],
  ["2022-14", "no-such-month"],
  ["by 31 April 2022", "no-such-day"],
  ["w/c 31 June 2022", "no-such-day"],
  ["22 February to 31 April 2016", "no-such-day"],
  ["30 February to 17 March 2016", "no-such-day"],
  ["about 31 November 2018", "no-such-day"],
  ["17 March to 22 February 2016 to 2015", "no-date-in-it"],
  ["17 to 12 March 2016", "ends-before-it-starts"],
  ["2022-03-31 to 2022-03-01", "ends-before-it-starts"],
  ["Friday 31 March 2022", "weekday-differs"],
  ["Saturday 4 February 2019", "weekday-differs"],
  ["Mon 31/03/2022", "weekday-differs"],
  ["w/c 6 September 2022", "week-from-monday"],
  ["3 and 17 May 2022", "two-dates"],
  ["autumn 2021/22", "two-dates"],
  ["Sept 22", "may-be-a-day"],
  ["Q3 2022", "which-year"],
  ["winter 2021", "which-year"],
  ["Q3 2022/24", "no-date-in-it"],
  ["Q3", "no-year"],
  ["5 September", "no-year"],
  ["05/09", "no-year"],
  ["autumn", "no-year"],
  ["44651", "day-number"],
  ["44651.5", "day-number"],
  ["TBC", "says-no-date"],
  ["n/a", "says-no-date"],
  ["#REF!", "no-date-in-it"],
  ["#VALUE!", "no-date-in-it"],
  ["31/03/20222", "no-date-in-it"],
  ["310322", "no-date-in-it"],
  ["3/2/1/2022", "no-date-in-it"],
  ["2022/2023/2024", "no-date-in-it"],
  ["__proto__", "no-date-in-it"],
];

/** Each stands for a slip that trackers hold: there is no thirty-first of these months, the year is misread, the cell is empty. */
export const ODD_DATES: readonly OddDate[] = [
  ...thirtyFirsts,
  ...februaries,
  ...leapDays,
  ...american,
  ...outOfRange,
  ...single,
];

/** Numbers of a spreadsheet's date cells: the number, the system, and the day or what must be said. */
export const SERIALS: readonly (readonly [number, SerialSystem, string])[] = [
  [44_651, "1900", "2022-03-31"],
  [43_189, "1904", "2022-03-31"],
  [42_506, "1900", "2016-05-16"],
  [36_526, "1900", "2000-01-01"],
  [35_064, "1904", "2000-01-01"],
  [44_651.75, "1900", "time-left-out"],
  [61, "1900", "1900-03-01"],
  [59, "1900", "1900-02-28"],
  [61, "1900", "year-out-of-range"],
  [59, "1900", "year-out-of-range"],
  [2, "1900", "year-out-of-range"],
  [60, "1904", "year-out-of-range"],
  [100_000, "1900", "year-out-of-range"],
  [0, "1900", "placeholder"],
  [1, "1900", "placeholder"],
  [0.5, "1900", "placeholder"],
  [0, "1904", "placeholder"],
  [60, "1900", "no-such-day"],
  [-1, "1900", "no-such-day"],
  [-44_651, "1904", "no-such-day"],
  [2_958_466, "1900", "no-such-day"],
  [2_957_004, "1904", "no-such-day"],
  [Number.NaN, "1900", "no-such-day"],
  [Number.POSITIVE_INFINITY, "1904", "no-such-day"],
];
