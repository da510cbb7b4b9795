import { dayWords } from "#domain/dates/format.ts";
import type { Country } from "#domain/national/country.ts";
import { groundWords, restsOn } from "#domain/national/restsOn.ts";
import type { World } from "#features/world.ts";

export interface NationalProps {
  readonly world: World;
  /** The councils that the part speaks of. */
  readonly country: Country;
  /** Whether the reader asks for councils by how they stand, and the part does not: it would choose them by what came of them. */
  readonly isLeftAside?: boolean;
}

/** The day shown, and how far what is loaded reaches: what came out later than its last report is not known to be there. */
export function captionOf(world: World, { lastReport, tail }: Country): string {
  const reach = lastReport === null ? "" : `; the latest report loaded here was published on ${dayWords(lastReport)}`;
  const whom = tail === "" ? "" : ` Only of councils${tail}.`;
  return `As at ${dayWords(world.asAt)}${reach}.${whom}`;
}

/** That a part speaks of more councils than the filters leave, and why; undefined where it does not. */
export function leftAsideWords({ called, tail }: Country, isLeftAside = false): string | undefined {
  if (!isLeftAside) return undefined;
  const whom = tail === "" ? `all ${called} loaded here` : called;
  return `This part speaks of ${whom}: the filters by judgement, time and intervention are left aside, for they would choose councils by what came of them.`;
}

/** Councils that a list carries though they did not exist on the day shown; empty where there are none. */
export function leftOutWords({ leftOut }: Country): string {
  return leftOut.length === 0 ? "" : `Not counted, for they did not exist on the day: ${leftOut.join(", ")}. `;
}

/** What the latest reports of all councils rest on. */
export function groundsOf({ known }: World, { standings }: Country): string {
  return groundWords(
    restsOn(
      known,
      standings.flatMap(({ report }) => report ?? []),
    ),
  );
}
