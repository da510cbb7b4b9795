import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Manifest } from "#domain/model/dataset.ts";
import { saveFile } from "./save.ts";

/** What is known on the day as the JSON that this dashboard reads: dates in EDTF, empty cells left out. Nothing known later is in it. */
export function knownJson(known: Known, manifest: Manifest): string {
  const tables = Object.fromEntries(Object.entries(known.tables).map(([name, rows]) => [name, rows.map(plainRow)]));
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

function plainRow(row: object): Record<string, unknown> {
  const cells = Object.entries(row).map(([name, value]) => [name, isDate(value) ? value.edtf : value] as const);
  return Object.fromEntries(cells.filter(([, value]) => !isEmpty(value)));
}

function isDate(value: unknown): value is ImpreciseDate {
  return typeof value === "object" && value !== null && "edtf" in value;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === "" ||
    value === false ||
    value === "public" ||
    (Array.isArray(value) && value.length === 0)
  );
}
