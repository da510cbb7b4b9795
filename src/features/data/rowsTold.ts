import type { OpenedReading } from "#data/opening/opened.ts";
import type { PlanLinks } from "#data/opening/told.ts";
import type { SheetTally } from "#data/recognise/reading.ts";
import { regionWords } from "#domain/authorities/words.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Authority } from "#domain/model/records.ts";

/** How many rows of its files a tracker's actions were read from. */
export function rowsOfFiles({ reading }: OpenedReading): number {
  return reading.tallies.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
}

/**
 * What the rows of a tracker's files become: "24 rows of Tracker.xlsx become 24 actions with 31 updates; 3 rows are
 * headings of themes, kept with the actions below them."
 */
export function trackerWords(opened: OpenedReading): string {
  const { reading, copies, names, links } = opened;
  const { actions = [], updates = [] } = reading.tables;
  const rows = rowsOfFiles(opened);
  const of = copies.length > 1 ? `the ${copies.length} copies together` : names.join(", ");
  const become = rows === 1 ? "becomes" : "become";
  const said = `${counted(rows, "row")} of ${of} ${become} ${counted(actions.length, "action")} with ${counted(updates.length, "update")}`;
  return `${[said, ...otherRows(reading.tallies)].join("; ")}.${links?.report ? ` ${linkedWords(links)}` : ""}`;
}

function otherRows(tallies: readonly SheetTally[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { rows, why } of tallies.flatMap(({ ignored }) => ignored)) sums.set(why, (sums.get(why) ?? 0) + rows);
  return [...sums].flatMap(([why, rows]) => {
    if (rows === 0) return [];
    return [`${counted(rows, "row")} ${rows === 1 ? `is ${OF_ONE[why] ?? why}` : `are ${why}`}`];
  });
}

const OF_ONE: Readonly<Record<string, string>> = {
  "headings of themes, kept with the actions below them": "the heading of a theme, kept with the actions below it",
};

/** That actions name recommendations by number, and to which report's findings they would be linked. */
export function linkedWords(links: PlanLinks): string {
  const { named, report } = links;
  const said = `${counted(named, "action")} ${named === 1 ? "names" : "name"} a recommendation by number`;
  return `${said}; ${report === null ? unlinkedWords(links) : linkedTo(links, report.words)}`;
}

function unlinkedWords({ found, why }: PlanLinks): string {
  if (found === "chosen") return "none is linked to a finding: you chose so.";
  return `none is linked to a finding: ${why}.${found === "several" ? " Choose which, if you know." : ""}`;
}

function linkedTo({ named, linked }: PlanLinks, report: string): string {
  const to = `linked to the findings of the ${report}.`;
  if (linked < named)
    return `${linked} ${linked === 1 ? "is" : "are"} ${to} The others name a number that it does not have, or another year.`;
  return named === 1 ? `it is ${to}` : `all are ${to}`;
}

/** How many councils the list would have more, and which where they are few. */
export function councilsMoreWords(before: readonly Authority[], after: readonly Authority[]): string | null {
  const ids = new Set(before.map(({ id }) => id));
  const more = after.filter(({ id }) => !ids.has(id));
  if (more.length === 0) return null;
  const words = `${counted(more.length, "council")} more in the list`;
  return more.length > MOST_NAMED ? `${words}.` : `${words}: ${more.map(councilWords).join("; ")}.`;
}

const MOST_NAMED = 3;

function councilWords({ name, region, onsCode }: Authority): string {
  return `${name} (${regionWords(region)}${onsCode === null ? "" : `, ${onsCode}`})`;
}
