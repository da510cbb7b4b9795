import type { OpenedReading } from "#data/opening/opened.ts";
import type { Known } from "#domain/knowing/knownOn.ts";

/**
 * Whether a file that the reader opened has measures that are known only from a later day than the one shown. That the
 * reader opened it is no news; how many they are, of whom and of what is not told.
 */
export function isKnownLater({ knownDays, asAt }: Known, readings: readonly OpenedReading[]): boolean {
  return readings.some(({ reading: { tables } }) => {
    // A file's own sources first: where files are put together, a source may be given another id.
    const own = new Map((tables.sources ?? []).map(({ id, date }) => [id, date.latest]));
    const cited = new Set((tables.measures ?? []).map(({ source }) => source));
    return [...cited].some((id) => (own.get(id) ?? knownDays.get(id)?.day ?? "") > asAt);
  });
}
