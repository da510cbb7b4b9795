import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { DIST, entryScripts, filesIn, reachedFrom } from "./built.mjs";

const KB = 1024;

/**
 * Row 20 of the test matrix: what a reader on a slow council network has to wait for, in gzip.
 * @returns {string[]} what is too heavy, a sentence each; the table is printed
 */
export function checkWeights() {
  const files = filesIn(DIST);
  const entry = entryScripts();
  const charts = reachedFrom(files.filter((file) => /(?:^|\/)recharts-[^/]*\.js$/.test(file)));
  /** @type {[string, string[], number][]} */
  const budget = [
    ["entry JavaScript", entry, 120],
    ["styles", files.filter((file) => file.endsWith(".css")), 18],
    ["charts", charts.filter((file) => !entry.includes(file)), 115],
    ["bundled data", files.filter((file) => file.startsWith("data/")), 60],
  ];
  const rows = budget.map(([what, paths, most]) => ({ what, paths, most, weight: weightOf(paths) }));
  for (const { what, paths, most, weight } of rows) {
    console.log(`  ${what.padEnd(18)}${weight.toFixed(1).padStart(7)} KB of ${most} KB, in ${paths.length} files`);
  }
  const early = entry.filter((file) => /recharts/.test(file));
  return [
    ...rows
      .filter(({ weight, most }) => weight > most)
      .map(({ what, weight, most }) => `${what}: ${weight.toFixed(1)} KB, more than ${most} KB.`),
    ...early.map((file) => `${file} holds Recharts, and the first screen waits for it.`),
    ...(existsSync(`${DIST}data/manifest.json`) ? [] : ["dist holds no dataset: data/manifest.json is not there."]),
  ];
}

function weightOf(/** @type {string[]} */ paths) {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${DIST}${path}`), { level: 9 }).length, 0) / KB;
}
