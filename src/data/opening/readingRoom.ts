import type { ReadingKind } from "#data/recognise/reading.ts";
import { choosable, notLoaded } from "#domain/authorities/choosable.ts";
import type { Authority } from "#domain/model/records.ts";
import { againOf, asOpen, openCopy, stillOpen } from "./again.ts";
import { fileOf } from "./fileOf.ts";
import { trackerReadings } from "./histories.ts";
import type { FromWorker, OpenRequest, ToWorker } from "./messages.ts";
import { type Beside, recognised, sheetNames, trackerSheets } from "./openOne.ts";
import { Pieces, piecesOf, slices } from "./pieces.ts";
import { type ReadFile, readFiles, refusalOf } from "./readFiles.ts";
import { NO_SETTINGS, type OpeningSettings, settingsOf } from "./settings.ts";
import type { Told, ToldFile, ToldReading, TrackerSheet } from "./told.ts";
import { copiesIn, peopleIn, proposedTrackers, shownSheet, type TrackerFile } from "./trackers.ts";

/** A file with what was found in it. */
interface FoundFile extends ReadFile {
  readonly reading: ToldReading | null;
  readonly trackers: readonly TrackerSheet[];
  /** The file before it, by its name, of which it is the same once more: then it is read with that one. */
  readonly sameAs: string | null;
}

/**
 * Where files are read: in a worker, away from the page. It keeps them for as long as their settings are being chosen,
 * and says what they come to each time.
 */
export class ReadingRoom {
  private readonly post: (message: FromWorker) => void;
  private loaded = new Pieces();
  private request: OpenRequest | null = null;
  private files: readonly ReadFile[] = [];
  private settings: OpeningSettings = NO_SETTINGS;

  constructor(post: (message: FromWorker) => void) {
    this.post = post;
  }

  /** Whatever goes wrong is said in a message; nothing is raised. */
  async take(message: ToWorker): Promise<void> {
    try {
      if (message.kind === "beside") this.loaded.add(message);
      else if (message.kind === "open") await this.open(message);
      else if (message.kind === "settle") this.settle(message.settings);
      else if (message.kind === "clear") this.clear();
      else this.post({ kind: "written", bytes: await fileOf(message.file, this.loaded.tables) });
    } catch (fault) {
      this.post({ kind: "failed", message: refusalOf(fault) });
    }
  }

  private async open(request: OpenRequest): Promise<void> {
    this.request = { ...request, files: [] };
    const { answers, colours, reports } = request;
    this.files = await readFiles(request.files, (file, share) => this.post({ kind: "progress", file, share }));
    this.settings = { ...NO_SETTINGS, answers, colours, reports };
    const found = this.found(request);
    const { councils: loaded } = this;
    const proposing = { ...request, councils: loaded, others: notLoaded(loaded), chosen: request.councils };
    const trackers = found.flatMap((file) =>
      [...proposedTrackers(withBook(file), proposing)].map(
        ([key, proposed]) => [key, asOpen(proposed, openCopy(file, key, request.copies))] as const,
      ),
    );
    this.settings = { ...this.settings, trackers: new Map(trackers) };
    this.tell(request, found);
  }

  private settle(settings: OpeningSettings): void {
    if (this.request === null) throw new RangeError("nothing has been opened yet");
    this.settings = settings;
    this.tell(this.request, this.found(this.request));
  }

  private clear(): void {
    this.loaded = new Pieces();
    this.request = null;
    this.files = [];
    this.settings = NO_SETTINGS;
  }

  private get councils(): readonly Authority[] {
    return this.loaded.tables.authorities ?? [];
  }

  private found(request: OpenRequest): readonly FoundFile[] {
    const beside: Beside = { openedOn: request.openedOn, loaded: this.loaded.tables };
    return withoutTwins(this.files.map((file) => foundIn(file, this.settings, beside)));
  }

  private tell(request: OpenRequest, found: readonly FoundFile[]): void {
    const { settings } = this;
    const files = found.map(withBook);
    const reader = {
      councils: choosable(this.councils),
      people: peopleIn(files, settings.trackers),
      settings,
      fileSettings: (file: string) => settingsOf(settings, file),
    };
    const copies = copiesIn(files, reader);
    const before = stillOpen(request.copies, copies).map((copy) => ({ copy, file: null }));
    const { answers, reports } = settings;
    const trackers = trackerReadings([...before, ...copies], { loaded: this.loaded.tables, answers, reports });
    const readings = [
      ...found.flatMap(({ reading }) => (reading === null ? [] : [reading])),
      ...trackers.filter(({ files }) => files.length > 0),
    ];
    const told = found.map((file) => ({
      ...toldFile(file, againOf(file, request)),
      trackers: file.trackers.map((sheet) => shownSheet(sheet, reader, file.key)),
    }));
    this.send({ files: told, readings, settings });
  }

  private send(told: Told): void {
    const bare = told.readings.map((each, reading) => {
      for (const piece of piecesOf(each.reading.tables)) this.post({ kind: "rows", reading, ...piece });
      for (const notices of slices(each.reading.notices)) this.post({ kind: "notices", reading, notices });
      return { ...each, reading: { ...each.reading, tables: {}, notices: [] } };
    });
    this.post({ kind: "told", told: { ...told, readings: bare } });
  }
}

const NOTHING_FOUND = { reading: null, trackers: [], sameAs: null };

function foundIn(file: ReadFile, settings: OpeningSettings, beside: Beside): FoundFile {
  if (file.opened === null) return { ...file, ...NOTHING_FOUND };
  try {
    const reading = recognised(file.opened, settingsOf(settings, file.key), beside);
    if (reading === null) return { ...file, ...NOTHING_FOUND, trackers: trackerSheets(file.opened, file.key) };
    const id = `${reading.kind} ${file.fingerprint}`;
    return { ...file, ...NOTHING_FOUND, reading: { id, reading, files: [file.key], questions: [], copies: [] } };
  } catch (fault) {
    return { ...file, ...NOTHING_FOUND, opened: null, refused: refusalOf(fault) };
  }
}

function withBook(file: FoundFile): TrackerFile {
  const opened = file.opened ?? { form: "json", file: file.name, value: null };
  return { ...file, opened };
}

const NOT_RECOGNISED =
  "No table in it is one that is read here: this dashboard’s own workbook, a council’s tracker of actions, Ofsted’s official statistics, Data to Insight’s overview of inspections, or the Department for Education’s workforce census. If it is one of these, its headings were not found.";

/** Each file once: one with the same bytes, and the same days in its name, is read with the one before it. */
function withoutTwins(found: readonly FoundFile[]): readonly FoundFile[] {
  return found.map((file, place) => {
    const twin = found.slice(0, place).find((other) => isTwin(file, other));
    return twin === undefined ? file : { ...file, ...NOTHING_FOUND, opened: null, refused: null, sameAs: twin.name };
  });
}

function isTwin(one: FoundFile, other: FoundFile): boolean {
  const daysOf = ({ trackers }: FoundFile) => trackers.map(({ day }) => day?.day ?? "").join(" ");
  return one.fingerprint === other.fingerprint && daysOf(one) === daysOf(other);
}

/** What is said of a file that is none of what is read here; and, where its name says otherwise, what it is. */
function strangeWords({ disguise }: FoundFile): string {
  if (disguise === null) return NOT_RECOGNISED;
  const { is, ending } = disguise;
  return `It is ${is} whose name ends in ${ending}, and was read as what it is. ${NOT_RECOGNISED} Open it in the program that it came from, save the table as an Excel Workbook (.xlsx), and choose the new copy.`;
}

function toldFile(file: FoundFile, again: ToldFile["again"]): ToldFile {
  const { key, name, opened, refused, reading, trackers, disguise, sameAs } = file;
  const kind: ReadingKind | null = reading?.reading.kind ?? (trackers.length > 0 ? "tracker" : null);
  const isStrange = refused === null && kind === null && sameAs === null;
  return {
    key,
    name,
    kind,
    refused: isStrange ? strangeWords(file) : refused,
    sheets: opened === null ? [] : sheetNames(opened),
    trackers,
    ...(again === undefined ? {} : { again }),
    ...(disguise === null ? {} : { disguise }),
  };
}
