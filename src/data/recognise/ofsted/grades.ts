import { isNothing } from "#data/recognise/grid/cells.ts";
import type { Area, Grade } from "#domain/model/words.ts";

/** What a cell for a grade holds. The last three are what a program writes that reads reports and finds no grade. */
export type GradeFound =
  | { readonly kind: "grade"; readonly grade: Grade }
  | { readonly kind: "nothing" | "not-understood" | "unreadable" | "before-the-judgement" | "after-the-reform" };

const GRADES_BY_WORDS: ReadonlyMap<string, GradeFound> = new Map([
  ["outstanding", { kind: "grade", grade: "outstanding" }],
  ["good", { kind: "grade", grade: "good" }],
  ["requires improvement", { kind: "grade", grade: "requires-improvement" }],
  ["requires improvement to be good", { kind: "grade", grade: "requires-improvement" }],
  ["ri", { kind: "grade", grade: "requires-improvement" }],
  ["inadequate", { kind: "grade", grade: "inadequate" }],
  ["data unreadable", { kind: "unreadable" }],
  ["inspection pre dates judgement", { kind: "before-the-judgement" }],
  ["not reported post reform", { kind: "after-the-reform" }],
]);

/** The grades that a cell may hold, for messages. */
export const GRADES_ALLOWED = "Outstanding, Good, Requires improvement (to be good) or Inadequate";

/** A grade in any of its wordings. */
export function gradeIn(words: string): GradeFound {
  const key = words
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();
  return GRADES_BY_WORDS.get(key) ?? { kind: isNothing(words) ? "nothing" : "not-understood" };
}

/** The words by which an area is told in a list of judgements, the most particular first. */
const AREA_WORDS: readonly (readonly [RegExp, Area])[] = [
  [/\boverall\b/, "overall"],
  [/\bleader/, "leadership"],
  [/help and protection|\bhelp protection\b/, "help-and-protection"],
  [/(?:in care|looked after).*care leavers/, "children-in-care-and-care-leavers"],
  [/care leavers/, "care-leavers"],
  [/adoption/, "adoption"],
  [/in care|looked after/, "children-in-care"],
  [/safeguarding children board|\blscb\b/, "lscb"],
];

/** The area of which the words speak; null where they speak of none. */
export function areaIn(words: string): Area | null {
  const key = words
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z]+/g, " ");
  return AREA_WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
