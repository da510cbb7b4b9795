import { peopleWords } from "#data/recognise/tracker/names.ts";
import { readTracker } from "#data/recognise/tracker/readTracker.ts";
import { trackerReading } from "#data/recognise/tracker/trackerReading.ts";
import type { Opened } from "#data/sheets/read.ts";
import { authorityId, nameKey } from "#domain/authorities/names.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";
import { slugOf } from "#domain/tracker/ids.ts";
import { ownerRole } from "#domain/tracker/owner.ts";
import type { Answers } from "#domain/tracker/pairs.ts";
import { People } from "#domain/tracker/people.ts";
import { NAME_LEFT_OUT } from "#domain/tracker/titles.ts";
import { proposedCouncil } from "./proposedCouncil.ts";
import {
  type ChosenCouncil,
  type FileSettings,
  type OpeningSettings,
  type TrackerSettings,
  USUAL_PLAN,
} from "./settings.ts";
import type { PlanCopy, ToldReading, TrackerSheet } from "./told.ts";

/** A file in which trackers were found. */
export interface TrackerFile {
  readonly key: string;
  readonly opened: Opened;
  readonly trackers: readonly TrackerSheet[];
}

export interface Proposing {
  readonly councils: readonly Authority[];
  /** The councils chosen in the address. */
  readonly chosen: readonly string[];
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
        ...proposedCouncil({ opened: file.opened, sheet: columns.sheet, headerRow: columns.headerRow }, proposing),
        day: day?.day ?? null,
        plan: isOnePlan ? USUAL_PLAN : columns.sheet,
      },
    ]),
  );
}

export interface TrackerReader {
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

/** The copies in files whose council and day are chosen, each with its file's key. */
export function copiesIn(
  files: readonly TrackerFile[],
  reader: TrackerReader,
): readonly { readonly copy: PlanCopy; readonly file: string }[] {
  const ready = files.flatMap((file) => readySheets(file, reader));
  return ready.map(({ file, book, told, chosen }) => {
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
    return { copy: { read, council, plan: chosen.plan.trim() || USUAL_PLAN }, file };
  });
}

function readySheets({ key, opened, trackers }: TrackerFile, { settings }: TrackerReader) {
  if (opened.form !== "book") return [];
  const { book } = opened;
  return trackers.flatMap((told) => {
    const chosen = settings.trackers.get(told.key);
    if (chosen === undefined || !isReady(chosen)) return [];
    return [{ file: key, book, told, chosen }];
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

/** The copies of each tracker as its history: of one council and one plan. */
export function trackerReadings(
  copies: readonly { readonly copy: PlanCopy; readonly file: string | null }[],
  councils: readonly Authority[],
  answers: Answers,
): readonly ToldReading[] {
  const plans = new Map<string, { copy: PlanCopy; file: string | null }[]>();
  for (const each of copies) {
    const key = `tracker ${each.copy.council.id} ${slugOf(each.copy.plan)}`;
    plans.set(key, [...(plans.get(key) ?? []), each]);
  }
  return [...plans].flatMap(([id, of]) => {
    const [first] = of;
    if (first === undefined) return [];
    const { council, plan } = first.copy;
    const choices = { authority: council, plan: slugOf(plan), answers };
    const { reading, questions } = trackerReading(
      of.map(({ copy }) => copy.read),
      choices,
    );
    const isKnown = councils.some((known) => known.id === council.id && !isOwn(known));
    const own = { ...council, region: null, ofstedUrn: null, laCode: null, onsCode: null };
    const tables = isKnown ? reading.tables : { authorities: [own], ...reading.tables };
    return [
      {
        id,
        reading: { ...reading, what: `${reading.what}: ${council.name}, ${plan}`, tables },
        files: [...new Set(of.flatMap(({ file }) => (file === null ? [] : [file])))],
        questions,
        copies: of.map(({ copy }) => copy),
      },
    ];
  });
}

/** Whether a council may be known from a tracker alone: a reading that takes the place of that one brings it again. */
function isOwn({ region, ofstedUrn, laCode, onsCode }: Authority): boolean {
  return (region ?? ofstedUrn ?? laCode ?? onsCode) === null;
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
