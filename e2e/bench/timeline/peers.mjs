import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { OPTIONS } from "./options.mjs";

/** The peers, of one version each, so that figures can be compared over time. */
const WANTED = [
  { name: "vis-timeline", version: "8.5.4" },
  { name: "echarts", version: "6.1.0" },
];
const PATIENCE_MS = 120_000;

/**
 * Gets the peers' packages into a folder of their own, with nothing that they could run while being installed.
 * @returns {{ have: ReadonlySet<string>, words: string }} those that are there, and what to say of it
 */
export function getPeers() {
  const wanted = WANTED.filter(({ name }) => OPTIONS.pages.some(({ lib }) => lib === name));
  const missing = wanted.filter((peer) => !isThere(peer));
  const trouble = missing.length === 0 ? null : install(missing);
  const have = wanted.filter(isThere);
  const names = have.map(({ name, version }) => `${name} ${version}`).join(", ") || "none";
  const words =
    trouble === null ? `Peers: ${names}.` : `Peers: ${names}. The others could not be installed: ${trouble}`;
  return { have: new Set(have.map(({ name }) => name)), words };
}

function isThere(/** @type {{ name: string, version: string }} */ { name, version }) {
  const path = `${OPTIONS.peers}/node_modules/${name}/package.json`;
  return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version === version;
}

/** Null where npm did it; else its last words. @param {readonly { name: string, version: string }[]} packages */
function install(packages) {
  mkdirSync(OPTIONS.peers, { recursive: true });
  // vis-timeline's standalone file holds all that it needs: its own dependencies need not be there.
  const how = [
    "--no-save",
    "--ignore-scripts",
    "--legacy-peer-deps",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=1",
    "--loglevel=error",
  ];
  const names = WANTED.filter((peer) => packages.includes(peer) || isThere(peer));
  const wanted = names.map(({ name, version }) => `${name}@${version}`);
  const npm = spawnSync("npm", ["install", "--prefix", OPTIONS.peers, ...how, ...wanted], {
    encoding: "utf8",
    timeout: PATIENCE_MS,
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return null;
  const said = npm.stderr.split("\n").filter((line) => /^npm error (?!code|A complete|errno)/.test(line));
  return npm.error?.message ?? said[0] ?? "npm did not say why.";
}
