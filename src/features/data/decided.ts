import type { Decisions } from "#data/opening/opened.ts";
import type { ChosenCouncil, TrackerSettings } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";

/** What was decided before, with what the files told of were read with: to be proposed the next time. */
export function decidedWith(before: Decisions, told: Told): Omit<Decisions, "reader"> {
  const { answers, colours, reports } = told.settings;
  const read = readCopies(told);
  return {
    // They began with the answers of before; one that was taken back is none any more.
    answers,
    columns: new Map([...before.columns, ...read.map(({ headingKey, chosen }) => [headingKey, chosen.roles] as const)]),
    colours: new Map([...before.colours, ...colours]),
    councils: new Map([...before.councils, ...councilsIn(read)]),
    reports: new Map([...before.reports, ...reports]),
  };
}

interface ReadSheet {
  readonly headingKey: string;
  readonly chosen: TrackerSettings;
}

function readCopies({ files, settings }: Told): readonly ReadSheet[] {
  return files.flatMap(({ trackers }) =>
    trackers.flatMap(({ key, columns: { headingKey } }) => {
      const chosen = settings.trackers.get(key);
      return chosen === undefined ? [] : [{ headingKey, chosen }];
    }),
  );
}

/** Whose trackers with such headings are; none where two councils have the same. */
function councilsIn(read: readonly ReadSheet[]): ReadonlyMap<string, ChosenCouncil> {
  const owners = new Map<string, ChosenCouncil>();
  const shared = new Set<string>();
  for (const { headingKey, chosen } of read) {
    if (!chosen.isRead || chosen.council === null) continue;
    const before = owners.get(headingKey);
    if (before !== undefined && before.name !== chosen.council.name) shared.add(headingKey);
    owners.set(headingKey, chosen.council);
  }
  return new Map([...owners].filter(([headingKey]) => !shared.has(headingKey)));
}
