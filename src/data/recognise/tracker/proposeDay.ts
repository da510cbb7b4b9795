import type { Book, Sheet } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import { wordsIn } from "./cells.ts";
import { findHeader } from "./header.ts";

/** The day of which a copy seems to speak, and why; a person may correct it. */
export interface ProposedDay {
  readonly day: IsoDay;
  /** The words that were read: "7 September 2022". */
  readonly found: string;
  readonly where: "title" | "file" | "sheet";
  /** Whether only a month is named: then its last day is proposed. */
  readonly isMonth: boolean;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** The ways in which a day or a month is named within other words, the closest first. */
const DATES: readonly RegExp[] = [
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/g,
  new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[ -]?${MONTH}[ ,-]*(?:\\d{4}|\\d{2})(?!\\d)`, "gi"),
  /(?<!\d)20\d{6}(?!\d)/g,
  new RegExp(`\\b${MONTH}[ ,'’-]*(?:\\d{4}|\\d{2})(?!\\d)`, "gi"),
  /(?<!\d)20\d{2}-\d{2}(?![\d-])/g,
];
const AS_AT = /\b(?:as at|as of|position at|updated?(?: on)?|version of|dated?)\b/i;

/** The day that the titles, the file or the sheet name: "as at …" before others. Null where none is named. */
export function proposeDay(book: Book, sheetName: string): ProposedDay | null {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const titles = sheet === undefined ? [] : titlesOf(sheet);
  return (
    firstDay(
      titles.filter((title) => AS_AT.test(title)),
      "title",
    ) ??
    firstDay([book.file.replace(/^.*[/\\]/, "").replace(/\.[a-z]{3,4}$/i, "")], "file") ??
    firstDay([sheetName], "sheet") ??
    firstDay(titles, "title")
  );
}

/** What stands above the headings. */
function titlesOf(sheet: Sheet): readonly string[] {
  const above = sheet.rows.slice(0, findHeader(sheet)?.row ?? 0);
  return above.map((row) =>
    row
      .map(wordsIn)
      .filter((words) => words !== "")
      .join(" "),
  );
}

function firstDay(texts: readonly string[], where: ProposedDay["where"]): ProposedDay | null {
  for (const text of texts) {
    const day = dayIn(text.replaceAll("_", " "), where);
    if (day !== null) return day;
  }
  return null;
}

function dayIn(text: string, where: ProposedDay["where"]): ProposedDay | null {
  const found = DATES.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words));
  for (const words of found) {
    const day = dayOf(words);
    if (day !== null) return { ...day, found: words.trim(), where };
  }
  return null;
}

/** The day or the last day of the month; null for what is neither, or lies so far off that it is no date ("v1.2.60"). */
function dayOf(words: string): Pick<ProposedDay, "day" | "isMonth"> | null {
  const reading = readPhrase(words.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
  if (reading.kind === "not-understood") return null;
  const { precision, latest } = reading.date;
  const isFarOff = reading.warnings.some(({ name }) => name === "year-out-of-range");
  if (latest === null || isFarOff || (precision !== "day" && precision !== "month")) return null;
  return { day: latest, isMonth: precision === "month" };
}
