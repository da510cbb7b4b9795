import { medianOf } from "./visit.mjs";

/** @typedef {import("./options.mjs").Page} Page */
/** The medians of a page at a size; null where it was not measured. */
/** @typedef {Record<string, number | null>} Figures */

/** @type {readonly [key: string, words: string][]} */
const MEASURES = [
  ["drawn", "drawn after navigation, ms"],
  ["mainThread", "main thread a frame, ms"],
  ["cpu", "  of it on the processor, ms"],
  ["median", "frame, median, ms"],
  ["p95", "frame, 95th percentile, ms"],
  ["off", "kind unticked to painted, ms"],
  ["on", "ticked again to painted, ms"],
  ["heap", "heap beyond no events, MiB"],
  ["nodes", "DOM nodes"],
];
const PAIRS = [
  ["ours", "echarts"],
  ["ours", "vis"],
  ["ours", "canvas"],
  ["ours", "echarts-tables"],
  ["ours", "canvas-tables"],
  ["ours-all", "echarts-all"],
  ["ours-all", "canvas-all"],
];
const LABEL_WIDTH = 30;

/**
 * The medians of a page's visits; its heap less that of the same page with no events.
 * @param {import("./rounds.mjs").Taken | undefined} taken
 * @returns {Figures}
 */
export function figuresOf(taken) {
  const valuesOf = (/** @type {string} */ key) =>
    (taken?.visits ?? []).map((found) => /** @type {number | undefined} */ (Reflect.get(found, key)));
  const figures = Object.fromEntries(MEASURES.map(([key]) => [key, medianOf(valuesOf(key))]));
  const [heap, empty] = [figures.heap, taken?.empty.heap];
  return { ...figures, heap: typeof heap === "number" && empty !== undefined ? heap - empty : null };
}

/** The table of one size, and under it the ratios. @param {readonly Page[]} pages @param {ReadonlyMap<string, Figures>} figures */
export function tableWords(pages, figures) {
  const widths = pages.map(({ name }) => Math.max(name.length, 9) + 2);
  const line = (/** @type {string} */ label, /** @type {readonly string[]} */ cells) =>
    label.padEnd(LABEL_WIDTH) + cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join("");
  const head = line(
    "",
    pages.map(({ name }) => name),
  );
  const body = MEASURES.map(([key, words]) =>
    line(
      words,
      pages.map(({ id }) => figure(figures.get(id)?.[key])),
    ),
  );
  return [head, ...body, ...ratioLines(figures)].join("\n");
}

/** @param {ReadonlyMap<string, Figures>} figures */
function ratioLines(figures) {
  const pairs = PAIRS.filter((pair) => pair.every((id) => figures.has(id)));
  return pairs.map(([ours = "", peer = ""]) => {
    const parts = MEASURES.map(([key]) => [key, ratio(figures, { ours, peer, key })])
      .filter(([, found]) => found !== null)
      .map(([key, found]) => `${key} ${figure(/** @type {number} */ (found))}`);
    return `${`${ours} / ${peer}:`.padEnd(LABEL_WIDTH)} ${parts.join(", ")}`;
  });
}

/** Null where either was not measured. @param {ReadonlyMap<string, Figures>} figures @param {{ ours: string, peer: string, key: string }} asked */
export function ratio(figures, { ours, peer, key }) {
  const [first, second] = [figures.get(ours)?.[key], figures.get(peer)?.[key]];
  return typeof first === "number" && typeof second === "number" && second > 0 ? first / second : null;
}

/** Three digits or so; a dash where there is no figure. */
export function figure(/** @type {number | null | undefined} */ value) {
  if (value === null || value === undefined || Number.isNaN(value)) return "—";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
