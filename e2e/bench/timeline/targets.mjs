import { figure, ratio } from "./table.mjs";

/** @typedef {import("./table.mjs").Figures} Figures */
/**
 * A target of issue 4: a figure, or its ratio to that of another page, that may be no greater.
 * @typedef {{ size: number, key: string, most: number, ours?: string, to?: string, words: string }} Target
 */

/** A display frame is 16.7 ms; the clock of frames is exact to some tenths. */
const ONE_FRAME = 17;

/** @type {readonly Target[]} */
const TARGETS = [
  { size: 10_000, key: "drawn", to: "canvas", most: 1.5, words: "drawn, of the bare canvas" },
  { size: 10_000, key: "drawn", to: "echarts", most: 0.75, words: "drawn, of ECharts" },
  { size: 10_000, key: "drawn", to: "canvas-tables", most: 1.5, words: "drawn, of the canvas from the same files" },
  { size: 10_000, key: "drawn", to: "echarts-tables", most: 0.75, words: "drawn, of ECharts from the same files" },
  { size: 10_000, key: "mainThread", most: 4.5, words: "main thread a frame, ms" },
  { size: 100_000, key: "mainThread", most: 5, words: "main thread a frame, ms" },
  { size: 10_000, key: "mainThread", to: "echarts", most: 0.5, words: "main thread, of ECharts" },
  { size: 100_000, key: "mainThread", to: "echarts", most: 0.2, words: "main thread, of ECharts" },
  { size: 10_000, key: "p95", most: ONE_FRAME, words: "95th percentile frame, ms" },
  { size: 100_000, key: "p95", most: ONE_FRAME, words: "95th percentile frame, ms" },
  { size: 10_000, key: "p95", ours: "ours-all", most: ONE_FRAME, words: "the same, all councils in view, ms" },
  { size: 100_000, key: "p95", ours: "ours-all", most: ONE_FRAME, words: "the same, all councils in view, ms" },
  { size: 10_000, key: "off", most: 20, words: "kind unticked to painted, ms" },
  { size: 10_000, key: "on", most: 20, words: "ticked again to painted, ms" },
  { size: 100_000, key: "off", most: 34, words: "kind unticked to painted, ms" },
  { size: 100_000, key: "on", most: 34, words: "ticked again to painted, ms" },
  { size: 10_000, key: "heap", most: 4.5, words: "heap beyond no events, MiB" },
  { size: 100_000, key: "heap", most: 20, words: "heap beyond no events, MiB" },
  ...[100, 1_000, 10_000, 100_000].flatMap((size) =>
    ["ours", "ours-all"].map((ours) => ({ size, key: "nodes", ours, most: 1_500, words: `DOM nodes (${ours})` })),
  ),
];

/** A line a target of that size: met, or not met and by how much. It tells; it stops nothing. @param {number} size @param {ReadonlyMap<string, Figures>} figures */
export function targetLines(size, figures) {
  return TARGETS.filter((target) => target.size === size).map((target) => {
    const { key, most, ours = "ours", to, words } = target;
    const found = to === undefined ? figures.get(ours)?.[key] : ratio(figures, { ours, peer: to, key });
    const wanted = `${words} ≤ ${most}`.padEnd(48);
    if (typeof found !== "number") return `  –       ${wanted} not measured`;
    return found <= most ? `  met     ${wanted} ${figure(found)}` : `  NOT MET ${wanted} ${figure(found)}`;
  });
}
