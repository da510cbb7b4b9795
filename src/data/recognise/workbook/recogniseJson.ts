import type { Notice, Reading, SheetTally } from "#data/recognise/reading.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { SCHEMA_VERSION, type TableName } from "#domain/model/dataset.ts";
import type { WorkbookContext } from "./context.ts";
import { jsonPlace, readJsonRow } from "./jsonRow.ts";
import { withoutNames } from "./names.ts";
import { withIdsOnce } from "./onceOnly.ts";
import { doubtNotices, tablesOf } from "./references.ts";
import type { ReadRow } from "./rows.ts";
import { shownText } from "./shown.ts";
import { tableNamed } from "./tableSheet.ts";

const WHAT = "This dashboard’s own tables as JSON";

/**
 * Our JSON: the tables of a download by their names, beside its manifest, or the rows of one table in a file of its
 * name. Null where the value is neither. A row with a field that may not stand is left out, and the field is named.
 */
export function recogniseJson(file: string, value: unknown, context: WorkbookContext): Reading | null {
  const parts = partsOf(file, value);
  const tables = [...parts].filter((part): part is [TableName, readonly unknown[]] => isTable(part));
  if (tables.length === 0) return null;
  const version = versionNotice(file, parts.get("manifest"));
  if (version !== null) return { kind: "workbook", file, what: WHAT, tables: {}, tallies: [], notices: [version] };
  const read = tables.map(([table, rows]) => ({ table, ...readTable(table, rows, { file, context }) }));
  const { rows, notices } = withoutNames(new Map(read.map((each) => [each.table, each.rows])), {
    file,
    keepOwners: context.keepOwners,
  });
  const others = [...parts.keys()].filter((name) => name !== "manifest" && !tables.some(([table]) => table === name));
  return {
    kind: "workbook",
    file,
    what: WHAT,
    tables: tablesOf(rows),
    tallies: read.map(({ tally }) => tally),
    notices: [
      ...read.flatMap((each) => each.notices),
      ...others.map((name) => unknownPart(file, name)),
      ...notices,
      ...doubtNotices(rows, context.beside, file),
    ],
  };
}

/** The named parts of the file; a list stands for the table after which the file is named. */
function partsOf(file: string, value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) return new Map([[tableNamed(file) ?? "", value]]);
  return typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map();
}

function isTable([name, rows]: [string, unknown]): boolean {
  return Object.hasOwn(SCHEMA, name) && Array.isArray(rows);
}

function versionNotice(file: string, manifest: unknown): Notice | null {
  if (typeof manifest !== "object" || manifest === null || !("schemaVersion" in manifest)) return null;
  if (manifest.schemaVersion === SCHEMA_VERSION) return null;
  return {
    gravity: "error",
    file,
    sheet: "manifest",
    cell: "schemaVersion",
    found: typeof manifest.schemaVersion === "number" ? `version ${manifest.schemaVersion}` : "no number of a version",
    allowed: `version ${SCHEMA_VERSION}`,
    done: "nothing of the file was read",
  };
}

function unknownPart(file: string, name: string): Notice {
  const found = Object.hasOwn(SCHEMA, name) ? "a table that is no list of rows" : "a part that is none of our tables";
  const allowed = Object.hasOwn(SCHEMA, name) ? "a list of rows" : `the tables ${Object.keys(SCHEMA).join(", ")}`;
  return { gravity: "warning", file, sheet: shownText(name), cell: null, found, allowed, done: "it was left out" };
}

interface From {
  readonly file: string;
  readonly context: WorkbookContext;
}

interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly notices: readonly Notice[];
  readonly tally: SheetTally;
}

function readTable(table: TableName, found: readonly unknown[], { file, context }: From): ReadTable {
  const at = { file, sheet: table };
  const read = found.map((value, place) => readJsonRow({ table, place }, value, context));
  const kept = read.flatMap(({ row }, place) => (row === null ? [] : [{ row, at: jsonPlace(table, place) }]));
  const once = withIdsOnce(kept, file);
  const ignored = [
    { rows: found.length - kept.length, why: "a field cannot be read" },
    { rows: kept.length - once.rows.length, why: "their id stands in an earlier row" },
  ];
  return {
    rows: once.rows,
    notices: [...read.flatMap(({ notices }) => notices.map((notice) => ({ ...at, ...notice }))), ...once.notices],
    tally: {
      sheet: table,
      what: table,
      rowsRead: once.rows.length,
      ignored: ignored.filter(({ rows }) => rows > 0),
    },
  };
}
