import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PROJECT } from "./run.mjs";

const LOCKFILE = `${PROJECT}package-lock.json`;
/** npm's own list of what it put there. */
const INSTALLED = `${PROJECT}node_modules/.package-lock.json`;
const STAMP = `${PROJECT}node_modules/.installed-lock`;

/** Installs exactly what the lockfile names, unless that is already there. Returns what it did, in words. */
export function install() {
  const wanted = stampOf(readFileSync(LOCKFILE));
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return "already installed";
  if (!isAlreadyThere()) {
    console.log("Installing what is missing (npm ci) …");
    const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: PROJECT,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    });
    if (npm.status !== 0) throw new Error("npm ci did not succeed: see what it says above.");
  }
  writeFileSync(STAMP, wanted);
  return "installed";
}

/** The lockfile and the machine: packages with compiled parts fit one kind of machine alone. */
function stampOf(/** @type {Buffer} */ lockfile) {
  const machine = `${process.platform}-${process.arch}`;
  return `${createHash("sha256").update(lockfile).digest("hex")} ${machine}\n`;
}

/** Whether npm has since put there all that the lockfile names, as after `npm install NAME`. */
function isAlreadyThere() {
  if (!existsSync(STAMP) || !existsSync(INSTALLED)) return false;
  const wanted = packagesIn(LOCKFILE);
  const found = packagesIn(INSTALLED);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional === true || found[path]?.version === version,
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
}
