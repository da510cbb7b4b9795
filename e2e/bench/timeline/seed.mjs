import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Council } from "./council.mjs";
import { diceOf } from "./dice.mjs";
import { inspect } from "./inspections.mjs";
import { deadline, intervention, meeting, outsideView, visit } from "./rows.mjs";

/** @typedef {import("./council.mjs").FlatEvent} FlatEvent */
/** @typedef {import("./council.mjs").Tables} Tables */
/** @typedef {{ tables: Tables, events: readonly FlatEvent[], councils: readonly string[] }} Seeded */

const SEED = 20_260_521;
const REGIONS = [
  "East Midlands",
  "East of England",
  "London",
  "North East",
  "North West",
  "South East",
  "South West",
  "West Midlands",
  "Yorkshire and The Humber",
];
/** About what a council's papers hold; what is left over is meetings. An inspection makes two events. */
const SHARES = { inspections: 0.05, visits: 0.2, outside: 0.05, interventions: 0.04, deadlines: 0.28 };
/** Law, calendar and vocabulary are the country's own: folding the duties is a part of the page's work. */
const REAL = ["glossary", "rules", "holidays", "pauses"];
const PROJECT = new URL("../../../", import.meta.url);

/** How many councils so many events are spread over (issue 4). */
export function councilsFor(/** @type {number} */ size) {
  if (size <= 100) return 2;
  return size <= 1_000 ? 20 : 153;
}

/** Exactly so many events over so many councils, the same each time. @returns {Seeded} */
export function seeded(/** @type {number} */ size, /** @type {number} */ councilCount) {
  const tables = emptyTables();
  const councils = Array.from({ length: councilCount }, (_, index) => {
    // Nine regions of seventeen, and their letters and numbers for names: no real council is shown.
    const region = Math.floor(index / 17) % REGIONS.length;
    const name = `Council ${String.fromCharCode(65 + region)}${(index % 17) + 1}`;
    const id = name.toLowerCase().replace(" ", "-");
    const council = new Council(id, tables, diceOf(SEED + index));
    council.add("authorities", { id, name, fullName: `${name} (generated)`, region: REGIONS[region] });
    return council;
  });
  councils.forEach((council, index) => {
    const [from, to] = [index, index + 1].map((place) => Math.floor((place * size) / councilCount));
    if (size > 0) fill(council, (to ?? 0) - (from ?? 0));
  });
  const events = councils.flatMap((council) => council.events).sort((a, b) => a.start - b.start || a.end - b.end);
  return { tables, events, councils: councils.map(({ id }) => id) };
}

function fill(/** @type {Council} */ council, /** @type {number} */ quota) {
  for (const body of ["cabinet", "scrutiny", "board"]) {
    council.add("bodies", { id: `${council.id}-${body}`, name: body, authority: council.id });
  }
  const counts = Object.fromEntries(
    Object.entries(SHARES).map(([what, share]) => [what, Math.max(Math.round(quota * share), 1)]),
  );
  const report = inspect(council, counts.inspections ?? 0);
  const times = (/** @type {number | undefined} */ count, /** @type {(index: number) => void} */ write) => {
    for (let index = 0; index < (count ?? 0); index += 1) write(index);
  };
  times(counts.visits, (index) => visit(council, { index, report }));
  times(counts.outside, () => outsideView(council));
  times(counts.interventions, () => intervention(council));
  times(counts.deadlines, (index) => deadline(council, { index, report }));
  times(quota - council.events.length, () => meeting(council));
}

/** The tables that stay as they ship, with the sources that they cite; all others empty. @returns {Tables} */
function emptyTables() {
  const names = ["inspections", "judgements", "findings", "visits", "views", "deadlines", "interventions"];
  const more = [
    "requirements",
    "meetings",
    "actions",
    "measures",
    "updates",
    "accounts",
    "gaps",
    "authorities",
    "bodies",
  ];
  /** @type {Tables} */
  const tables = Object.fromEntries([...names, ...more].map((name) => [name, []]));
  for (const name of REAL) tables[name] = shipped(name);
  // What the usual course leads to expect is an event of its own that no row tells of: the peers could not draw the same.
  if (process.env.BENCH_RULES !== "all") tables.rules = shipped("rules").filter(({ nature }) => nature === "duty");
  const cited = new Set([...(tables.rules ?? []), ...(tables.pauses ?? [])].map(({ source }) => source));
  tables.sources = shipped("sources").filter(({ id }) => cited.has(id));
  tables.themes = shipped("themes").filter(({ kind }) => kind === "ofsted");
  return tables;
}

/** @returns {import("./council.mjs").Row[]} */
function shipped(/** @type {string} */ name) {
  return JSON.parse(readFileSync(new URL(`public/data/${name}.json`, PROJECT), "utf8"));
}

/**
 * Writes a seed into a folder: the tables, as they overlay `dist/data`, and `events.json` for the peers.
 * @param {string} folder @param {Seeded} seed
 */
export function writeSeed(folder, { tables, events, councils }) {
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const [name, rows] of Object.entries(tables)) writeFileSync(`${folder}/data/${name}.json`, JSON.stringify(rows));
  writeFileSync(`${folder}/events.json`, JSON.stringify({ councils, events }));
}
