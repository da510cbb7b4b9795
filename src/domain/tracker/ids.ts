import type { IsoDay } from "#domain/dates/day.ts";
import { numberKey } from "./likeness.ts";

/** Ids stand in addresses, and the model's are of 120 letters at most; a longer wording is cut at a word. */
const LONGEST_SLUG = 36;
const LONGEST_NUMBER = 16;
/** What is left of those 120 before the day and the kind of an update. */
const LONGEST_ACTION = 94;
const SHORTEST_SLUG = 8;

/** Words as they may stand in an id: "workforce-and-recruitment"; "x" where no letter or digit is in them. */
export function slugOf(text: string, longest = LONGEST_SLUG): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  const cut = plain.length <= longest ? plain : plain.slice(0, longest).replace(/-[^-]*$/, "");
  return cut.replaceAll(/^-+|-+$/g, "") || "x";
}

/** A tracker's number as it may stand in an id: "1.2", "lm-3"; null where there is none, or it is no number but a text. */
function numberSlug(number: string | null): string | null {
  const key = numberKey(number);
  if (key === null) return null;
  const slug = key
    .split(".")
    .map((part) => (/[a-z0-9]/.test(part) ? slugOf(part) : ""))
    .filter((part) => part !== "")
    .join(".");
  return slug === "" || slug.length > LONGEST_NUMBER ? null : slug;
}

/** The ids that an action would best have, the best first: by its number, else by its wording. */
export function actionIds(prefix: string, number: string | null, words: string): readonly [string, ...string[]] {
  const slug = numberSlug(number);
  const start = slug === null ? prefix : `${prefix}-${slug}`;
  const worded = `${start}-${slugOf(words, Math.max(SHORTEST_SLUG, Math.min(LONGEST_SLUG, LONGEST_ACTION - start.length)))}`;
  return slug === null ? [worded] : [start, worded];
}

/** The best id for a copy of a tracker as a source. */
export function copyId(prefix: string, day: IsoDay): string {
  return `${prefix}-tracker-${day}`;
}

/** What all copies of one tracker have in common in their sources' ids; of another source its own id. */
export function trackerOf(source: string): string {
  return source.replace(/-tracker-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, "-tracker");
}

/** Gives every id once: the first of the wishes that is free, else the last with a number behind it. */
export class FreeIds {
  private readonly taken = new Set<string>();

  take(wishes: readonly [string, ...string[]]): string {
    const free = wishes.find((wish) => !this.taken.has(wish));
    const id = free ?? this.numbered(wishes.at(-1) ?? wishes[0]);
    this.taken.add(id);
    return id;
  }

  private numbered(wish: string): string {
    let number = 2;
    while (this.taken.has(`${wish}-${number}`)) number += 1;
    return `${wish}-${number}`;
  }
}
