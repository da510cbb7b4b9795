import { peopleWords } from "#data/recognise/tracker/names.ts";
import { readTracker } from "#data/recognise/tracker/readTracker.ts";
import type { Opened } from "#data/sheets/read.ts";
import { authorityId, nameKey } from "#domain/authorities/names.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";
import { ownerRole } from "#domain/tracker/owner.ts";
import { People } from "#domain/tracker/people.ts";
import { NAME_LEFT_OUT } from "#domain/tracker/titles.ts";
import { type ProposingCouncils, proposedCouncil } from "./proposedCouncil.ts";
import {
  type ChosenCouncil,
  type FileSettings,
  type OpeningSettings,
  type TrackerSettings,
  USUAL_PLAN,
} from "./settings.ts";
import type { PlanCopy, TrackerSheet } from "./told.ts";

/** A file in which trackers were found. */
export interface TrackerFile {
  readonly key: string;
  /** The same for the same bytes. */
  readonly fingerprint: string;
  readonly opened: Opened;
  readonly trackers: readonly TrackerSheet[];
}

export interface Proposing extends ProposingCouncils {
  readonly columns: ReadonlyMap<string, TrackerSettings["roles"]>;
}

/** How the sheets of a file would be read as trackers: with the columns chosen before for such headings, if there were any. */
export function proposedTrackers(file: TrackerFile, proposing: Proposing): ReadonlyMap<string, TrackerSettings> {
  const days = new Set(file.trackers.map(({ day }) => day?.day ?? null));
  // Sheets of several days are copies of one plan; several sheets of one day are several plans.
  const isOnePlan = file.trackers.length === 1 || days.size === file.trackers.length;
  return new Map(
    file.trackers.map(({ key, columns, day }) => [
      key,
      {
        isRead: true,
        headerRow: columns.headerRow,
        roles:
          proposing.columns.get(columns.headingKey) ??
          new Map(columns.columns.map(({ column, role }) => [column, role])),
        rolesFound: null,
        ...proposedCouncil({ opened: file.opened, ...columns }, proposing),
        day: day?.day ?? null,
        plan: isOnePlan ? USUAL_PLAN : columns.sheet,
      },
    ]),
  );
}

export interface TrackerReader {
  /** Every council that may be chosen. */
  readonly councils: readonly Authority[];
  readonly settings: Pick<OpeningSettings, "trackers" | "colours">;
  readonly fileSettings: (file: string) => FileSettings;
  readonly people: People;
}

/** The people whom the trackers among files show: an owner of one copy is a person in every other. */
export function peopleIn(files: readonly TrackerFile[], trackers: OpeningSettings["trackers"]): People {
  const words = files.flatMap(({ opened, trackers: sheets }) =>
    sheets.flatMap(({ key, columns }) => {
      const sheet = opened.form === "book" ? opened.book.sheets.find(({ name }) => name === columns.sheet) : undefined;
      const chosen = trackers.get(key);
      return sheet === undefined || chosen?.isRead !== true ? [] : [peopleWords(sheet, chosen)];
    }),
  );
  return new People(
    words.flatMap(({ owners }) => owners),
    words.flatMap(({ texts }) => texts),
  );
}

/** A copy that is read, of a file that is being opened. */
export interface ReadyCopy {
  readonly copy: PlanCopy;
  readonly file: string;
  /** The day that the file itself names; null where it names none. */
  readonly ownDay: IsoDay | null;
}

/** The copies in files whose council and day are chosen, each with its file's key. */
export function copiesIn(files: readonly TrackerFile[], reader: TrackerReader): readonly ReadyCopy[] {
  const ready = files.flatMap((file) => readySheets(file, reader));
  return ready.map(({ file, fingerprint, book, told, chosen }) => {
    const council = councilRow(chosen.council, reader.councils);
    const { audience, sheetAudiences, keepOwners } = reader.fileSettings(file);
    const { sheet, headingKey } = told.columns;
    const read = readTracker(book, {
      sheet,
      headerRow: chosen.headerRow,
      roles: chosen.roles,
      colours: reader.settings.colours.get(headingKey) ?? new Map(),
      authority: council.id,
      day: chosen.day,
      audience: sheetAudiences.get(sheet) ?? audience,
      people: keepOwners ? null : reader.people,
    });
    return {
      copy: { read, council, plan: chosen.plan.trim() || USUAL_PLAN, fingerprint },
      file,
      ownDay: told.day?.day ?? null,
    };
  });
}

function readySheets({ key, fingerprint, opened, trackers }: TrackerFile, { settings }: TrackerReader) {
  if (opened.form !== "book") return [];
  const { book } = opened;
  return trackers.flatMap((told) => {
    const chosen = settings.trackers.get(told.key);
    if (chosen === undefined || !isReady(chosen)) return [];
    return [{ file: key, fingerprint, book, told, chosen }];
  });
}

type Ready = TrackerSettings & { readonly council: ChosenCouncil; readonly day: IsoDay };

/** Whether all is chosen without which a copy cannot be read. */
function isReady(settings: TrackerSettings): settings is Ready {
  const { isRead, council, day } = settings;
  return isRead && day !== null && council !== null && authorityId(council.name) !== "";
}

function councilRow({ id, name }: ChosenCouncil, councils: readonly Authority[]): PlanCopy["council"] {
  const known = councils.find((council) => (id === null ? nameKey(council.name) === nameKey(name) : council.id === id));
  return known ?? { id: authorityId(name), name: name.trim(), fullName: name.trim() };
}

/** The first rows of a tracker's sheet as they may be shown: where names are left out, without them. */
export function shownSheet(
  told: TrackerSheet,
  { settings, fileSettings, people }: TrackerReader,
  file: string,
): TrackerSheet {
  const { firstRows } = told.columns;
  const roles = settings.trackers.get(told.key)?.roles;
  if (fileSettings(file).keepOwners) return told;
  const shown = (words: string, column: number) => {
    if (roles?.get(column) !== "owner") return people.without(words).words;
    const { role, isNameLeftOut } = ownerRole(words);
    return isNameLeftOut ? (role ?? NAME_LEFT_OUT) : words;
  };
  return { ...told, columns: { ...told.columns, firstRows: firstRows.map((row) => row.map(shown)) } };
}
