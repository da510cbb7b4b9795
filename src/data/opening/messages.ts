import type { Notice } from "#data/recognise/reading.ts";
import type { ColourMeanings } from "#data/recognise/tracker/fills.ts";
import type { ColumnRole } from "#data/recognise/tracker/roles.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { Answers } from "#domain/tracker/pairs.ts";
import type { ChosenCouncil, OpeningSettings } from "./settings.ts";
import type { PlanCopy, Told } from "./told.ts";

/** A file as it goes to the worker; its bytes are handed over, not copied. */
export interface FileIn {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** The folder that was dropped, whose CSVs are one file together; null for a file of its own. */
  readonly folder: string | null;
  /** Why its bytes could not be had; then there are none. */
  readonly refused: string | null;
}

/** What files are opened with. */
export interface OpenRequest {
  readonly kind: "open";
  readonly files: readonly FileIn[];
  readonly openedOn: IsoDay;
  /** The councils chosen in the address; of a single one, a tracker is taken to be that council's. */
  readonly councils: readonly string[];
  /** Copies of trackers that are open already. */
  readonly copies: readonly PlanCopy[];
  readonly answers: Answers;
  /** Columns chosen before, by the key of a sheet's headings. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnRole>>;
  /** What colours were said to mean before, by the same key. */
  readonly colours: ReadonlyMap<string, ColourMeanings>;
  /** Whose trackers with such headings were said to be, by the same key. */
  readonly owners: ReadonlyMap<string, ChosenCouncil>;
  /** Which reports trackers were said to speak of, by the reading's id. */
  readonly reports: ReadonlyMap<string, string | null>;
  /** The ids of the readings that are open already. */
  readonly open: readonly string[];
}

/** From the page to the worker. */
export type ToWorker =
  /** Rows that are loaded already, to which a file's rows may refer; long tables come in pieces. */
  | { readonly kind: "beside"; readonly table: TableName; readonly rows: readonly unknown[] }
  | OpenRequest
  /** The same files once more, read as was chosen. */
  | { readonly kind: "settle"; readonly settings: OpeningSettings }
  /** What was sent as loaded, or the empty template, as a file. */
  | { readonly kind: "write"; readonly file: FileKind }
  /** Everything that was sent is to be forgotten. */
  | { readonly kind: "clear" };

export type FileKind = "template" | "xlsx" | "csv";

/** From the worker to the page. */
export type FromWorker =
  | { readonly kind: "progress"; readonly file: string; readonly share: number }
  /** Rows of the reading at that place; they come before `told`, long tables in pieces. */
  | { readonly kind: "rows"; readonly reading: number; readonly table: TableName; readonly rows: readonly unknown[] }
  | { readonly kind: "notices"; readonly reading: number; readonly notices: readonly Notice[] }
  /** The readings' own tables and notices are left out of it. */
  | { readonly kind: "told"; readonly told: Told }
  | { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly message: string };
