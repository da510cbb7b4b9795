import { resolve } from "node:path";
import { run } from "./setup.mjs";

const { PROJECT } = run;

/**
 * A page that is measured: its first view, or (`isAll`) every council and the whole time at once.
 * `isDrawnAlone` is a page that, once drawn, is another one that is measured: only its drawing is looked at.
 * `deltaY` is the turn of the wheel that makes this page zoom by a tenth, so that all zoom alike.
 * @typedef {{ id: string, name: string, at: string, selector: string, deltaY: number, isAll?: boolean, lib?: string, isDrawnAlone?: boolean }} Page
 */

const OURS = { at: "ours/", selector: ".csi-timeline__frame", deltaY: 43.3 };
const PEER = { selector: "#chart", deltaY: 100 };

/** @type {readonly Page[]} */
const PAGES = [
  { ...OURS, id: "ours", name: "this page" },
  { ...PEER, id: "echarts", name: "ECharts", at: "peers/echarts.html", lib: "echarts" },
  { ...PEER, id: "echarts-large", name: "ECharts, large", at: "peers/echarts-large.html", lib: "echarts" },
  { ...PEER, id: "vis", name: "vis-timeline", at: "peers/vis.html", lib: "vis-timeline", deltaY: 60 },
  { ...PEER, id: "canvas", name: "bare canvas", at: "peers/canvas.html" },
  {
    ...PEER,
    id: "canvas-tables",
    name: "canvas, tables",
    at: "peers/canvas.html?from=tables",
    isDrawnAlone: true,
  },
  {
    ...PEER,
    id: "echarts-tables",
    name: "ECharts, tables",
    at: "peers/echarts.html?from=tables",
    lib: "echarts",
    isDrawnAlone: true,
  },
  { ...OURS, id: "ours-all", name: "this page, all", isAll: true },
  { ...PEER, id: "echarts-all", name: "ECharts, all", at: "peers/echarts.html?view=all", isAll: true, lib: "echarts" },
  { ...PEER, id: "canvas-all", name: "canvas, all", at: "peers/canvas.html?view=all", isAll: true },
];

/** @type {Page} */
export const BLANK = { ...PEER, id: "blank", name: "an empty page", at: "peers/blank.html" };

const { env } = process;
const isAsked = (/** @type {string} */ id) => !env.BENCH_PAGES || env.BENCH_PAGES.split(",").includes(id);

/** What is measured, and how; each can be set by an environment variable for a quick look. */
export const OPTIONS = {
  sizes: (env.BENCH_SIZES ?? "100,1000,10000,100000").split(",").map(Number),
  runs: Number(env.BENCH_RUNS ?? 3),
  pages: PAGES.filter(({ id }) => isAsked(id)),
  /** The built page. */
  dist: resolve(PROJECT, env.BENCH_DIST ?? "dist"),
  /** Where the peers' packages are put: never among the project's own. */
  peers: resolve(PROJECT, env.BENCH_PEERS ?? "node_modules/.bench-peers"),
  /** The page's own first view on the seed's last day; and all that there is, at once. The peers draw the same time. */
  hash: env.BENCH_HASH ?? "#/timeline?asAt=2026-05-21&range=3y",
  hashAll: env.BENCH_HASH_ALL ?? "#/timeline?asAt=2026-05-21&range=all&rows=all",
  limitMs: Number(env.BENCH_LIMIT_S ?? 60) * 1_000,
};
