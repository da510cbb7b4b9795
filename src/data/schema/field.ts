import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { type Audience, dayOrNull } from "#domain/model/audience.ts";
import { pooled, pooledList } from "./pool.ts";

/** One column of a table: how its value is read, and what a person is told may stand in it. */
export interface Field<T> {
  /** The value as read, or undefined where it is not allowed. */
  readonly read: (found: unknown) => T | undefined;
  /** Completes the sentence "expected …". */
  readonly allowed: string;
  /** The words to choose from, where there is a list. */
  readonly choices: readonly string[];
  /** What stands for an empty cell; null where the cell must be filled. */
  readonly whenAbsent: { readonly value: T } | null;
}

/** The longest text that one cell may hold; beyond it somebody pasted a document. */
const LONGEST_TEXT = 4_000;

/** A cell that must be filled. Its reader is a plain function: a country's tables have some hundred thousand cells. */
function field<T>(read: Field<T>["read"], allowed: string, choices: readonly string[] = []): Field<T> {
  return { read, allowed, choices, whenAbsent: null };
}

function written(found: unknown, pattern: RegExp, mostLetters: number): string | undefined {
  return typeof found === "string" && found.length <= mostLetters && pattern.test(found) ? pooled(found) : undefined;
}

function orElse<T>(of: Field<T>, value: T): Field<T> {
  return { ...of, allowed: `${of.allowed}, or nothing`, whenAbsent: { value } };
}

export function text(): Field<string> {
  return field((found) => {
    if (typeof found !== "string") return undefined;
    const trimmed = found.trim();
    return trimmed.length > 0 && trimmed.length <= LONGEST_TEXT ? pooled(trimmed) : undefined;
  }, "some text");
}

const ID = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
const ID_ALONE = new RegExp(`^${ID}$`);
const RECORD = new RegExp(`^[a-z]+/${ID}$`);
const WEB_ADDRESS = /^https:\/\/[a-z0-9.-]+(?:\/[^\s"<>]*)?$/i;

/** Lower-case letters, digits, hyphens and full stops: it stands in addresses. */
export function id(): Field<string> {
  return field(
    (found) => written(found, ID_ALONE, 120),
    "an id of lower-case letters, digits, hyphens and full stops, such as bury-2021",
  );
}

/** A record named with its table. */
export function recordRef(): Field<string> {
  return field((found) => written(found, RECORD, 140), "a table and an id, such as deadlines/bury-2016-action-plan");
}

export function choice<const T extends readonly string[]>(words: T): Field<T[number]> {
  const byWord = new Map<unknown, T[number]>(words.map((word) => [word, word]));
  return field((found) => byWord.get(found), `one of ${words.join(", ")}`, words);
}

export function day(): Field<IsoDay> {
  return field(
    (found) => (typeof found === "string" && isIsoDay(found) ? found : undefined),
    "a day such as 2022-03-31",
  );
}

/** A date as vague as its source; nothing at all where no date is known. */
export function date(): Field<ImpreciseDate> {
  const dated = field(
    (found) => (typeof found === "string" ? (readEdtf(found) ?? undefined) : undefined),
    "a date such as 2022-03-31 or 2022-10",
  );
  return orElse(dated, UNKNOWN_DATE);
}

/** A whole number from 0 to a hundred thousand millions: money, orders and lengths of time. */
export function count(): Field<number> {
  return field(
    (found) =>
      Number.isInteger(found) && Number(found) >= 0 && Number(found) <= MOST_COUNTED ? Number(found) : undefined,
    "a whole number, 0 or more",
  );
}

const MOST_COUNTED = 100_000_000_000;

export function figure(): Field<number> {
  return field((found) => (typeof found === "number" && Number.isFinite(found) ? found : undefined), "a number");
}

export function flag(): Field<boolean> {
  return orElse(
    field((found) => (typeof found === "boolean" ? found : undefined), "true or false"),
    false,
  );
}

export function list<T>(item: Field<T>): Field<readonly T[]> {
  const listed: Field<readonly T[]> = {
    read: (found) => readList(item, found),
    allowed: `a list, each ${item.allowed}`,
    choices: item.choices,
    whenAbsent: null,
  };
  return orElse(listed, []);
}

function readList<T>(item: Field<T>, found: unknown): readonly T[] | undefined {
  if (!Array.isArray(found)) return undefined;
  const values = found.map((each: unknown) => item.read(each));
  return values.includes(undefined) ? undefined : pooledList(values as T[]);
}

export function audience(): Field<Audience> {
  const public_: Audience = "public";
  const seen = (found: unknown): Audience | undefined => {
    if (found === "public" || found === "board") return found;
    return typeof found === "string" ? (dayOrNull(found) ?? undefined) : undefined;
  };
  return orElse(field(seen, "public, board, or the day until which it is embargoed"), public_);
}

export function webAddress(): Field<string> {
  return field((found) => written(found, WEB_ADDRESS, 500), "a web address that begins with https://");
}

/** The same field, where nothing may stand in it: absent is null, never a default. */
export function optional<T>(of: Field<T>): Field<T | null> {
  return { ...of, allowed: `${of.allowed}, or nothing`, whenAbsent: { value: null } };
}
