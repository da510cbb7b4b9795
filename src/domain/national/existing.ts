import { abolishedCouncil } from "#domain/authorities/codes.ts";
import { nameKey } from "#domain/authorities/names.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";

/** The councils that a national list may still carry though they are no more; codes.ts has what became of them. */
const GONE = ["Bournemouth", "Poole", "Northamptonshire", "Cumbria"].flatMap((name) => abolishedCouncil(name) ?? []);
const DAY_AFTER_LAST = new Map(GONE.map(({ name, since }) => [nameKey(name), since]));
const FIRST_DAY = new Map(
  GONE.flatMap(({ successors, since }) => successors.map(({ name }) => [nameKey(name), since])),
);

/** Whether a council was there on a day: neither abolished by then nor yet to be made out of others. */
export function existedOn({ name }: Pick<Authority, "name">, day: IsoDay): boolean {
  const key = nameKey(name);
  const gone = DAY_AFTER_LAST.get(key);
  const first = FIRST_DAY.get(key);
  return (gone === undefined || day < gone) && (first === undefined || day >= first);
}
