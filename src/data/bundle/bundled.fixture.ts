import { readFileSync } from "node:fs";
import type { Tables } from "#domain/model/dataset.ts";
import { readManifest, readTable, TABLE_NAMES } from "./queries.ts";

const FOLDER = new URL("../../../public/data/", import.meta.url);

/** A file of the dataset as it ships, parsed but not yet read. */
export function shippedJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
}

/** The dataset that ships, through the same door as in the browser: what ships is what is tested. */
export function bundledTables(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(name, shippedJson(name))])) as unknown as Tables;
}

export function bundledManifest() {
  return readManifest(shippedJson("manifest"));
}
