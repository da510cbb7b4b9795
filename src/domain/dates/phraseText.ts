/** Patterns of words, to be put together in regular expressions over `plainText`. */
export const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
export const SEASON = "(spring|summer|autumn|winter)";
export const YEAR = "(\\d{4}|\\d{2})";

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SEASONS: readonly string[] = ["spring", "summer", "autumn", "winter"];

/** "09" for "Sept", "September" or "sep". */
export function monthNumber(name: string): string {
  return two(MONTHS.indexOf(name.slice(0, 3)) + 1);
}

/** "23" for "autumn", as EDTF numbers the seasons. */
export function seasonNumber(name: string): string {
  return String(21 + SEASONS.indexOf(name));
}

/** "05" for 5. */
export function two(number: number | string): string {
  return String(number).padStart(2, "0");
}

/** "2022" for "22" or "2022": a year of two digits up to 50 is of this century. */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) <= 50 ? `20${year}` : `19${year}`;
}

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, " "],
  [/[\u2010\u2011]/g, "-"],
  [/\s*[\u2012-\u2015]\s*/g, " to "],
  [/['\u2019\u2018"\u201c\u201d(),]/g, " "],
  [/\b(\d{1,2})(?:st|nd|rd|th)\b/g, "$1"],
  [/\b(?:w\/c|w\/b|wc|wb|week commencing|week beginning|week starting|week of)\b/g, "week-from"],
  [/\b(?:w\/e|week ending)\b/g, "week-to"],
  [/\bfall\b/g, "autumn"],
  [/\b(?:the|of|on|in|during|within|at|held|due|target|date|month|financial year|fy)\b(?!-)/g, " "],
  [/\bmid-(?=[a-z\d])/g, "mid "],
  [/&/g, " and "],
  // Words joined by a stroke or hyphen are a range: spring/summer, July-September; so are days before a month: 12-16 February.
  [/([a-z])\s*[/-]\s*(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))/g, "$1 to "],
  [/^(\d{1,2})\s*[/-]\s*(?=\d{1,2} [a-z])/g, "$1 to "],
  [/(\d)\s+-\s+(?=[a-z\d])/g, "$1 to "],
  [/\b([a-z]{3,4})\.(?=\s|\d|$)/g, "$1 "],
  [/\s+/g, " "],
];

/** The words in small letters, without what says nothing: ordinals, "of", "the", commas, double spaces. */
export function plainText(text: string): string {
  const plain = REPLACEMENTS.reduce((words, [found, instead]) => words.replace(found, instead), text.toLowerCase());
  return plain
    .trim()
    .replace(/[.:;]+$/, "")
    .trim();
}
