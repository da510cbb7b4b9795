import { dayWords } from "#domain/dates/format.ts";
import type { Country } from "#domain/national/country.ts";
import { groundWords, restsOn } from "#domain/national/restsOn.ts";
import type { World } from "#features/world.ts";

export interface NationalProps {
  readonly world: World;
  readonly country: Country;
}

/** The day shown, and how far what is loaded reaches: what came out later than its last report is not known to be there. */
export function captionOf(world: World, { lastReport }: Country): string {
  const reach = lastReport === null ? "" : `; the latest report loaded here was published on ${dayWords(lastReport)}`;
  return `As at ${dayWords(world.asAt)}${reach}.`;
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
