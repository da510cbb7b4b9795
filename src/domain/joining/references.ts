import type { TableName } from "#domain/model/dataset.ts";
import type { AnyRow } from "./rows.ts";

/** New ids by the record that had the old one: `inspections/bury-2021-ilacs` to `bury-2021`. */
export type Renames = ReadonlyMap<string, string>;

/** `record`: the field names its table too, as in `deadlines/bury-2016-action-plan`. */
type Target = TableName | "record";

const COUNCIL = { authority: "authorities" } as const;
const SOURCE = { source: "sources" } as const;

/** Which field of which table names a row of which other. */
const REFERENCES: Readonly<Record<TableName, Readonly<Record<string, Target>>>> = {
  authorities: {},
  sources: {},
  bodies: COUNCIL,
  themes: COUNCIL,
  glossary: {},
  rules: SOURCE,
  holidays: {},
  pauses: { ...SOURCE, ...COUNCIL },
  inspections: { ...SOURCE, ...COUNCIL },
  judgements: { ...SOURCE, inspection: "inspections" },
  findings: { ...SOURCE, from: "record" },
  visits: { ...SOURCE, ...COUNCIL, themes: "themes", inspection: "inspections" },
  views: { ...SOURCE, visit: "visits", finding: "findings" },
  deadlines: { ...SOURCE, ...COUNCIL, inspection: "inspections", rule: "rules", comparedWith: "rules" },
  interventions: { ...SOURCE, ...COUNCIL },
  requirements: { ...SOURCE, intervention: "interventions", deadline: "deadlines" },
  meetings: { ...SOURCE, ...COUNCIL, body: "bodies" },
  actions: { ...SOURCE, ...COUNCIL, theme: "themes", findings: "findings" },
  measures: { ...SOURCE, ...COUNCIL, findings: "findings" },
  updates: { ...SOURCE, record: "record" },
  accounts: { ...SOURCE, record: "record" },
  gaps: { ...SOURCE, ...COUNCIL, filledBy: "record" },
};

/** The row with every id that it names renewed; the row itself where none is. */
export function rewritten(table: TableName, row: AnyRow, renames: Renames): AnyRow {
  if (renames.size === 0) return row;
  const renewed = Object.entries(REFERENCES[table]).flatMap(([field, target]) => {
    const before = row[field];
    const after = Array.isArray(before)
      ? before.map((each) => renewedId(each, target, renames))
      : renewedId(before, target, renames);
    return hasMoved(before, after) ? [[field, after] as const] : [];
  });
  return renewed.length === 0 ? row : { ...row, ...Object.fromEntries(renewed) };
}

function hasMoved(before: unknown, after: unknown): boolean {
  return Array.isArray(before) && Array.isArray(after)
    ? before.some((each, place) => each !== after[place])
    : before !== after;
}

function renewedId(value: unknown, target: Target, renames: Renames): unknown {
  if (typeof value !== "string") return value;
  if (target === "record") return renewedRecord(value, renames);
  const record = `${target}/${value}`;
  return renewedRecord(record, renames).slice(target.length + 1);
}

/** A computed deadline is named by what it follows from and its rule: the first part may have a new id. */
function renewedRecord(record: string, renames: Renames): string {
  const slash = record.indexOf("/");
  const table = record.slice(0, slash);
  const id = renames.get(record);
  if (id !== undefined) return `${table}/${id}`;
  const stop = record.indexOf(".", slash);
  if (table !== "deadlines" || stop === -1) return record;
  const start = record.slice(slash + 1, stop);
  const renewed = renames.get(`inspections/${start}`) ?? renames.get(`visits/${start}`);
  return renewed === undefined ? record : `${table}/${renewed}${record.slice(stop)}`;
}
