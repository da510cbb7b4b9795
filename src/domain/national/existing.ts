import { ABOLISHED } from "#domain/authorities/codes.ts";
import { nameKey } from "#domain/authorities/names.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";

const DAY_AFTER_LAST = new Map(ABOLISHED.map(({ name, since }) => [nameKey(name), since]));
const FIRST_DAY = new Map(
  ABOLISHED.flatMap(({ successors, since }) => successors.map(({ name }) => [nameKey(name), since])),
);

/** Whether a council was there on a day: neither abolished by then nor yet to be made out of others. */
export function existedOn({ name }: Pick<Authority, "name">, day: IsoDay): boolean {
  const key = nameKey(name);
  const gone = DAY_AFTER_LAST.get(key);
  const first = FIRST_DAY.get(key);
  return (gone === undefined || day < gone) && (first === undefined || day >= first);
}
