import * as z from "zod/mini";
import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { type Audience, dayOrNull } from "#domain/model/audience.ts";

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

function field<T>(schema: z.ZodMiniType<T>, allowed: string, choices: readonly string[] = []): Field<T> {
  const read = (found: unknown) => {
    const answer = z.safeParse(schema, found);
    return answer.success ? answer.data : undefined;
  };
  return { read, allowed, choices, whenAbsent: null };
}

function orElse<T>(of: Field<T>, value: T): Field<T> {
  return { ...of, allowed: `${of.allowed}, or nothing`, whenAbsent: { value } };
}

export function text(): Field<string> {
  return field(z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT)), "some text");
}

const ID = "[a-z0-9]+(?:[-.][a-z0-9]+)*";

/** Lower-case letters, digits, hyphens and full stops: it stands in addresses. */
export function id(): Field<string> {
  return field(
    z.string().check(z.regex(new RegExp(`^${ID}$`)), z.maxLength(120)),
    "an id of lower-case letters, digits, hyphens and full stops, such as bury-2021",
  );
}

/** A record named with its table. */
export function recordRef(): Field<string> {
  return field(
    z.string().check(z.regex(new RegExp(`^[a-z]+/${ID}$`)), z.maxLength(140)),
    "a table and an id, such as deadlines/bury-2016-action-plan",
  );
}

export function choice<const T extends readonly string[]>(words: T): Field<T[number]> {
  const isWord = (found: unknown): found is T[number] => typeof found === "string" && words.includes(found);
  return field(z.custom<T[number]>(isWord), `one of ${words.join(", ")}`, words);
}

export function day(): Field<IsoDay> {
  const isDay = (found: unknown): found is IsoDay => typeof found === "string" && isIsoDay(found);
  return field(z.custom<IsoDay>(isDay), "a day such as 2022-03-31");
}

/** A date as vague as its source; nothing at all where no date is known. */
export function date(): Field<ImpreciseDate> {
  const dated: Field<ImpreciseDate> = {
    read: (found) => (typeof found === "string" ? (readEdtf(found) ?? undefined) : undefined),
    allowed: "a date such as 2022-03-31 or 2022-10",
    choices: [],
    whenAbsent: null,
  };
  return orElse(dated, UNKNOWN_DATE);
}

/** A whole number from 0 to a hundred thousand millions: money, orders and lengths of time. */
export function count(): Field<number> {
  return field(z.int().check(z.minimum(0), z.maximum(100_000_000_000)), "a whole number, 0 or more");
}

export function figure(): Field<number> {
  return field(z.number(), "a number");
}

export function flag(): Field<boolean> {
  return orElse(field(z.boolean(), "true or false"), false);
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
  return values.includes(undefined) ? undefined : (values as T[]);
}

export function audience(): Field<Audience> {
  const isAudience = (found: unknown): found is Audience =>
    typeof found === "string" && (found === "public" || found === "board" || dayOrNull(found) !== null);
  const public_: Audience = "public";
  return orElse(
    field(z.custom<Audience>(isAudience), "public, board, or the day until which it is embargoed"),
    public_,
  );
}

export function webAddress(): Field<string> {
  return field(
    z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(?:\/[^\s"<>]*)?$/i), z.maxLength(500)),
    "a web address that begins with https://",
  );
}

/** The same field, where nothing may stand in it: absent is null, never a default. */
export function optional<T>(of: Field<T>): Field<T | null> {
  return { ...of, allowed: `${of.allowed}, or nothing`, whenAbsent: { value: null } };
}
