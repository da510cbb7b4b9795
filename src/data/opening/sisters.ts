import { nameKey } from "#domain/authorities/names.ts";
import type { CouncilProposal, OpeningSettings, TrackerSettings } from "./settings.ts";
import type { Told, TrackerSheet } from "./told.ts";

/** What a person has chosen for one copy of a tracker. */
export interface CopyChoice {
  /** The key of the sheet, and the name under which the copy is told of. */
  readonly key: string;
  readonly name: string;
  readonly part: Partial<TrackerSettings>;
}

/**
 * The settings with what was chosen for one copy; the same council, and columns corrected in the same way, are proposed
 * for the other copies that look like the same tracker. What a copy's own title says, or a person chose for it, stays.
 */
export function withChoice({ files, settings }: Pick<Told, "files" | "settings">, choice: CopyChoice): OpeningSettings {
  const { key, part } = choice;
  const before = settings.trackers.get(key);
  const sheets = files.flatMap(({ name, trackers }) => trackers.map((sheet) => ({ file: name, sheet })));
  const here = sheets.find(({ sheet }) => sheet.key === key);
  if (before === undefined || here === undefined) return settings;
  const trackers = new Map(settings.trackers);
  for (const other of sheets) {
    const chosen = trackers.get(other.sheet.key);
    if (other === here || chosen === undefined || !looksAlike(here, other)) continue;
    const isOfSameColumns = other.sheet.columns.headingKey === here.sheet.columns.headingKey;
    trackers.set(other.sheet.key, {
      ...chosen,
      ...councilFor(chosen, before, choice),
      ...(isOfSameColumns ? rolesFor(chosen, before, choice) : {}),
    });
  }
  const own: Partial<TrackerSettings> = part.roles === undefined ? part : { ...part, rolesFound: { how: "by-hand" } };
  return { ...settings, trackers: trackers.set(key, { ...before, ...own }) };
}

interface NamedSheet {
  readonly file: string;
  readonly sheet: TrackerSheet;
}

/** The same headings, or names that differ only in what tells one month's copy from another's. */
function looksAlike(one: NamedSheet, other: NamedSheet): boolean {
  if (one.sheet.columns.headingKey === other.sheet.columns.headingKey) return true;
  const stem = nameStem(one.file);
  return stem.length >= SHORTEST_STEM && stem === nameStem(other.file);
}

const SHORTEST_STEM = 4;
const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|final|draft|copy|v)\b/g;

/** A file's name without its ending, days, months, numbers and "copy": "bury tracker" of "Bury_tracker_v2 (June 2022).xlsx". */
export function nameStem(file: string): string {
  return file
    .toLowerCase()
    .replace(/\.[a-z]{3,4}$/, "")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .replaceAll(MONTHS, " ")
    .replaceAll(/ +/g, " ")
    .trim();
}

function councilFor(
  chosen: TrackerSettings,
  before: TrackerSettings,
  { name, part }: CopyChoice,
): Partial<CouncilProposal> {
  if (part.council === undefined || !isOpenTo(chosen, before, part.council)) return {};
  return { council: part.council, councilFound: part.council === null ? null : { how: "sister", of: name } };
}

/** Whether a copy has no council of its own: none, one that was only supposed, or a title that names the very one chosen. */
function isOpenTo(chosen: TrackerSettings, before: TrackerSettings, council: CouncilProposal["council"]): boolean {
  const { councilFound: found } = chosen;
  if (found?.how === "sister") return true;
  if (council === null) return false;
  if (found === null) return chosen.council === null;
  if (found.how !== "asked") return found.how !== "named";
  const isAskedAlike =
    before.councilFound?.how === "asked" && nameKey(before.councilFound.named) === nameKey(found.named);
  return isAskedAlike || nameKey(found.named) === nameKey(council.name);
}

/** Columns that were read as the same before, and that are now read otherwise here. */
function rolesFor(
  chosen: TrackerSettings,
  before: TrackerSettings,
  { name, part }: CopyChoice,
): Partial<Pick<TrackerSettings, "roles" | "rolesFound">> {
  if (chosen.rolesFound?.how === "by-hand") return {};
  const changed = [...(part.roles ?? [])].filter(
    ([column, role]) => before.roles.get(column) !== role && chosen.roles.get(column) === before.roles.get(column),
  );
  return changed.length === 0
    ? {}
    : { roles: new Map([...chosen.roles, ...changed]), rolesFound: { how: "sister", of: name } };
}
