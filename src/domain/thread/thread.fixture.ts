import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Update } from "#domain/model/told.ts";

/** A made-up action of a council of ours. */
export const RECRUIT: Action = {
  id: "recruit",
  source: "tracker",
  audience: "public",
  note: null,
  authority: "barford",
  theme: "workforce",
  words: "Recruit a principal social worker",
  findings: [],
  owner: null,
  due: readEdtf("2022-10-31") ?? UNKNOWN_DATE,
  dueWords: null,
};

/** What a copy of the tracker, of that day, tells of the action. */
export function toldOf(day: string, status: string, newDue = ""): Update {
  return {
    id: `recruit.${day}.${status}`,
    source: "tracker",
    audience: "public",
    note: null,
    record: "actions/recruit",
    day: readEdtf(day) ?? UNKNOWN_DATE,
    status,
    quoted: true,
    words: null,
    newDue: readEdtf(newDue) ?? UNKNOWN_DATE,
    newDueWords: null,
  };
}
