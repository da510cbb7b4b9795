import { isImpreciseDate } from "#data/out/workbook/cells.ts";
import type { Field } from "#data/schema/field.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Manifest, TableName } from "#domain/model/dataset.ts";
import { saveFile } from "./save.ts";

/** What is known on the day as the JSON that this dashboard reads: dates in EDTF, empty cells left out. Nothing known later is in it. */
export function knownJson(known: Known, manifest: Manifest): string {
  const tables = Object.fromEntries(
    (Object.keys(SCHEMA) as TableName[]).map((name) => [name, known.tables[name].map((row) => plainRow(name, row))]),
  );
  return JSON.stringify(
    { manifest: { ...manifest, lastDay: known.asAt < manifest.lastDay ? known.asAt : manifest.lastDay }, ...tables },
    null,
    1,
  );
}

export function saveKnown(known: Known, manifest: Manifest): void {
  saveFile(
    `children-services-as-at-${known.asAt}.json`,
    new Blob([knownJson(known, manifest)], { type: "application/json" }),
  );
}

function plainRow(table: TableName, row: object): Record<string, unknown> {
  const columns = new Map(Object.entries<Field<unknown>>(SCHEMA[table]));
  // Who may see a row is always said: of a file that does not say it, it is asked when it is opened.
  const cells = Object.entries(row).filter(
    ([name, value]) => name === "audience" || !isAsAbsent(value, columns.get(name)),
  );
  return Object.fromEntries(cells.map(([name, value]) => [name, isImpreciseDate(value) ? value.edtf : value]));
}

/** Whether an absent cell says the same: only then may it be left out. */
function isAsAbsent(value: unknown, column: Field<unknown> | undefined): boolean {
  if (isImpreciseDate(value)) return value.edtf === "";
  return column?.whenAbsent?.value === value || (Array.isArray(value) && value.length === 0);
}
