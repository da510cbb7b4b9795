import { stretchForm } from "./phrasePart.ts";
import { openForm, rangeForm } from "./phraseRange.ts";
import { plainText } from "./phraseText.ts";
import {
  type Context,
  type Form,
  firstOf,
  notUnderstood,
  type Reading,
  understood,
  warning,
  withWarnings,
} from "./reading.ts";

/** Words that people write where they have no date to give. */
const NO_DATE =
  /^(?:|-+|n\/?a|not applicable|tbc|tba|tbd|to be (?:confirmed|agreed|advised|decided|determined)|not known|unknown|none|not set|ongoing|on-going|asap|continuous|open|various|awaited|pending|\?+)$/;
const ABOUT = /^(?:about|around|circa|ca\.?|c\.?|approx\.?|approximately|roughly|provisionally|likely) (.+)$/;
const DAY_NUMBER = /^\d{5}(?:\.\d+)?$/;
/** Nobody's date is longer; beyond it stands a sentence, and patterns need not be tried on it. */
const LONGEST = 100;

const stretchOrRange: Form = firstOf([openForm, stretchForm, rangeForm]);

const aboutForm: Form = (text, near) => {
  const [, rest] = ABOUT.exec(text) ?? [];
  const reading = rest === undefined ? null : stretchOrRange(rest, near);
  return reading?.kind === "date" ? withWarnings(understood(aboutEdtf(reading.date.edtf)), reading.warnings) : reading;
};

function aboutEdtf(edtf: string): string {
  if (edtf.includes("~")) return edtf;
  if (edtf.endsWith("..")) return edtf.replace("/..", "~/..");
  return edtf.endsWith("]") ? `${edtf.slice(0, -1)}~]` : `${edtf}~`;
}

const wholePhrase: Form = firstOf([aboutForm, stretchOrRange]);

/**
 * Reads a date as minutes and trackers write it: in numbers (day before month), in words, vague or as a range.
 * Days that do not exist, placeholders and what is no date are named and not understood; words that say that there is no date
 * give the unknown date with a remark. A date without a year is read by the day of the minutes, `near`, or not at all.
 * A vague text never becomes a day.
 */
export function readPhrase(text: string, context: Context = {}): Reading {
  if (text.length > LONGEST) return notUnderstood("no-date-in-it", "it is too long to be a date");
  const plain = plainText(text);
  if (NO_DATE.test(plain) || NO_DATE.test(text.trim().toLowerCase())) return saysNoDate(text);
  if (DAY_NUMBER.test(plain))
    return notUnderstood("day-number", `${plain} looks like the number of a day in a spreadsheet`);
  return wholePhrase(plain, context.near ?? null) ?? notUnderstood("no-date-in-it", "it is not understood as a date");
}

function saysNoDate(text: string): Reading {
  const words = text.trim() === "" ? "nothing stands here" : `“${text.trim()}” names no date`;
  return understood("", [warning("says-no-date", `${words}: kept as “date not known”`)]);
}
