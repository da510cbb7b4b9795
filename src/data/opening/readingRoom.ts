import type { ReadingKind } from "#data/recognise/reading.ts";
import type { Authority } from "#domain/model/records.ts";
import { fileOf } from "./fileOf.ts";
import type { FromWorker, OpenRequest, ToWorker } from "./messages.ts";
import { type Beside, recognised, sheetNames, trackerSheets } from "./openOne.ts";
import { Pieces, piecesOf, slices } from "./pieces.ts";
import { type ReadFile, readFiles, refusalOf } from "./readFiles.ts";
import { NO_SETTINGS, type OpeningSettings, settingsOf } from "./settings.ts";
import type { Told, ToldFile, ToldReading, TrackerSheet } from "./told.ts";
import { copiesIn, peopleIn, proposedTrackers, shownSheet, type TrackerFile, trackerReadings } from "./trackers.ts";

/** A file with what was found in it. */
interface FoundFile extends ReadFile {
  readonly reading: ToldReading | null;
  readonly trackers: readonly TrackerSheet[];
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
    this.files = await readFiles(request.files, (file, share) => this.post({ kind: "progress", file, share }));
    this.settings = { ...NO_SETTINGS, answers: request.answers, colours: request.colours };
    const found = this.found(request);
    const proposing = { councils: this.councils, chosen: request.councils, columns: request.columns };
    const trackers = found.flatMap((file) => [...proposedTrackers(withBook(file), proposing)]);
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
    return this.files.map((file) => foundIn(file, this.settings, beside));
  }

  private tell(request: OpenRequest, found: readonly FoundFile[]): void {
    const { councils, settings } = this;
    const files = found.map(withBook);
    const reader = {
      councils,
      people: peopleIn(files, settings.trackers),
      settings,
      fileSettings: (file: string) => settingsOf(settings, file),
    };
    const copies = copiesIn(files, reader);
    // Copies that are open already count only for the trackers of which there are new ones.
    const touched = new Set(copies.map(({ copy }) => copy.council.id));
    const before = request.copies
      .filter(({ council }) => touched.has(council.id))
      .map((copy) => ({ copy, file: null }));
    const trackers = trackerReadings([...before, ...copies], councils, settings.answers);
    const readings = [
      ...found.flatMap(({ reading }) => (reading === null ? [] : [reading])),
      ...trackers.filter(({ files }) => files.length > 0),
    ];
    const told = found.map((file) => ({
      ...toldFile(file),
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

function foundIn(file: ReadFile, settings: OpeningSettings, beside: Beside): FoundFile {
  if (file.opened === null) return { ...file, reading: null, trackers: [] };
  try {
    const reading = recognised(file.opened, settingsOf(settings, file.key), beside);
    if (reading === null) return { ...file, reading, trackers: trackerSheets(file.opened, file.key) };
    const id = `${reading.kind} ${file.fingerprint}`;
    return { ...file, reading: { id, reading, files: [file.key], questions: [], copies: [] }, trackers: [] };
  } catch (fault) {
    return { ...file, opened: null, refused: refusalOf(fault), reading: null, trackers: [] };
  }
}

function withBook(file: FoundFile): TrackerFile {
  const opened = file.opened ?? { form: "json", file: file.name, value: null };
  return { key: file.key, opened, trackers: file.trackers };
}

const NOT_RECOGNISED =
  "No table in it is one that is read here: this dashboard’s own workbook, a council’s tracker of actions, Ofsted’s official statistics, Data to Insight’s overview of inspections, or the Department for Education’s workforce census. If it is one of these, its headings were not found.";

function toldFile({ key, name, opened, refused, reading, trackers }: FoundFile): ToldFile {
  const kind: ReadingKind | null = reading?.reading.kind ?? (trackers.length > 0 ? "tracker" : null);
  const isStrange = refused === null && kind === null;
  return {
    key,
    name,
    kind,
    refused: isStrange ? NOT_RECOGNISED : refused,
    sheets: opened === null ? [] : sheetNames(opened),
    trackers,
  };
}
