import type { OpenedReading } from "#data/opening/opened.ts";
import type { TrackerSettings } from "#data/opening/settings.ts";
import type { Disguise, ToldFile, TrackerSheet } from "#data/opening/told.ts";
import type { Notice, SheetTally } from "#data/recognise/reading.ts";
import type { Joined } from "#domain/joining/joined.ts";
import type { Conflict, Fate } from "#domain/joining/ledger.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { UNCHANGED } from "#domain/tracker/words.ts";
import type { Preview } from "./session.ts";

/** What would become of the rows of one table. */
export interface ToldTable extends Readonly<Record<Fate, number>> {
  readonly table: TableName;
  readonly rows: number;
}

const FATES: readonly Fate[] = ["new", "changed", "same", "told-again"];

/** What would become of every row of the files that are told of, a line a table; none where there is no row. */
export function toldTables({ would }: Pick<Preview, "would">): readonly ToldTable[] {
  const tables = new Map<TableName, Record<Fate, number>>();
  for (const change of would.changes) {
    const sums = tables.get(change.table) ?? { new: 0, changed: 0, same: 0, "told-again": 0 };
    for (const fate of FATES) sums[fate] += change[fate];
    tables.set(change.table, sums);
  }
  return [...tables].map(([table, sums]) => ({
    table,
    ...sums,
    rows: FATES.reduce((sum, fate) => sum + sums[fate], 0),
  }));
}

/** How many updates say only that a later copy of a tracker has an action as it was. */
export function countUnchanged({ readings }: Pick<Preview, "readings">): number {
  const updates = readings.flatMap(({ reading }) => (reading.kind === "tracker" ? (reading.tables.updates ?? []) : []));
  return updates.filter(({ status }) => status === UNCHANGED).length;
}

/** The places where sources would differ that do not differ now. */
export function toldConflicts({ joined }: Preview, now: Joined | null): readonly Conflict[] {
  const known = new Set((now?.conflicts ?? []).map(conflictKey));
  return joined.conflicts.filter((conflict) => !known.has(conflictKey(conflict)));
}

export function conflictKey({ record, what, stands, other }: Conflict): string {
  return [record, what, stands.source, stands.words, other.source, other.words].join("\n");
}

/** Everything that a person should know of the files, errors first; in the order of the files otherwise. */
export function problemsOf({ told, readings, joined }: Preview, now: Joined | null): readonly Notice[] {
  const read = readings.flatMap(({ reading }) => reading.notices);
  const said = new Set(read.map(({ found }) => found));
  const before = new Set((now?.checks ?? []).map(({ record, words }) => `${record} ${words}`));
  const together = joined.checks
    .filter(({ record, words }) => !said.has(words) && !before.has(`${record} ${words}`))
    .map(({ record, words }): Notice => {
      const place = { file: "all files together", sheet: record, cell: null };
      return {
        gravity: "warning",
        ...place,
        found: words,
        allowed: "rows that agree with each other",
        done: "kept as it stands",
      };
    });
  const all = [...told.files.flatMap(refusal), ...told.files.flatMap(disguiseNotice), ...read, ...together];
  return [...all.filter(({ gravity }) => gravity === "error"), ...all.filter(({ gravity }) => gravity === "warning")];
}

function refusal({ name, refused }: ToldFile): readonly Notice[] {
  if (refused === null) return [];
  const allowed = "a file of one of the kinds that are read here";
  return [
    { gravity: "error", file: name, sheet: null, cell: null, found: refused, allowed, done: "the file was left out" },
  ];
}

/** "a CSV text whose name ends in .xlsx" */
export function disguiseWords({ is, ending }: Disguise): string {
  return `${is} whose name ends in ${ending}`;
}

/** A file that is read as what it is, though its name says otherwise: whoever keeps it is told. */
function disguiseNotice({ name, refused, disguise }: ToldFile): readonly Notice[] {
  if (refused !== null || disguise === undefined) return [];
  const allowed = "a name that says what the file is";
  const found = disguiseWords(disguise);
  return [{ gravity: "warning", file: name, sheet: null, cell: null, found, allowed, done: "read as what it is" }];
}

export const PROBLEM_HEADINGS = ["Gravity", "File", "Sheet", "Cell", "Found", "Expected", "What was done"] as const;

/** A problem as cells, in the order of `PROBLEM_HEADINGS`. */
export function problemCells({ gravity, file, sheet, cell, found, allowed, done }: Notice): readonly string[] {
  return [gravity, file, sheet ?? "", cell ?? "", found, allowed, done];
}

/** "Actions!E17", "the whole file". */
export function placeWords({ sheet, cell }: Notice): string {
  if (sheet === null) return "the whole file";
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** Rows that were left out, sheet by sheet, and why. */
export function leftOut(readings: readonly OpenedReading[]): readonly (SheetTally & { readonly file: string })[] {
  return readings.flatMap(({ reading, names, copies }) =>
    reading.tallies
      // A tracker's copies have a tally each, in their order.
      .map((tally, place) => ({ ...tally, file: copies[place]?.read.copy.file ?? names.join(", ") }))
      .filter(({ ignored }) => ignored.length > 0),
  );
}

/** Something that a person must choose before the files can be used. */
export interface Lack {
  /** The id of the field. */
  readonly field: string;
  readonly words: string;
}

/** What is still to be chosen, tracker by tracker. */
export function lacksOf({ told }: Preview): readonly Lack[] {
  return told.files.flatMap((file) =>
    file.trackers.flatMap((sheet, place) => {
      const chosen = told.settings.trackers.get(sheet.key);
      const isRead = chosen?.isRead ?? false;
      return chosen === undefined || !isRead ? [] : lacksIn(chosen, fieldId(sheet.key, place), sheetName(file, sheet));
    }),
  );
}

function lacksIn({ council, day, roles }: TrackerSettings, id: string, of: string): readonly Lack[] {
  const hasAction = [...roles.values()].includes("action");
  return [
    ...(council === null ? [{ field: `${id}-council`, words: `Choose the council: ${of}` }] : []),
    ...(day === null ? [{ field: `${id}-day`, words: `Choose the day: ${of}` }] : []),
    ...(hasAction ? [] : [{ field: `${id}-columns`, words: `Choose the column of what is to be done: ${of}` }]),
  ];
}

/** "Tracker.xlsx, sheet Plan"; a file of one sheet by its own name. */
export function sheetName(file: ToldFile, { columns }: TrackerSheet): string {
  return file.sheets.length === 1 ? file.name : `${file.name}, sheet ${columns.sheet}`;
}

/** The id of a tracker's fields; a sheet's name may hold anything. */
export function fieldId(key: string, place: number): string {
  return `tracker-${key.split("\n")[0]}-${place}`;
}
