import { readdirSync, readFileSync } from "node:fs";
import { PROJECT } from "./run.mjs";

export const DIST = `${PROJECT}dist/`;

/** Every file in a folder and those below it, by its path within the folder. */
export function filesIn(/** @type {string} */ folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(folder, "").replace(/^\//, ""))
    .sort();
}

export function textOf(/** @type {string} */ file) {
  return readFileSync(`${DIST}${file}`, "utf8");
}

/** The scripts that the page itself asks for, before anything is wanted from it. */
export function entryScripts() {
  const named = [...textOf("index.html").matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map((match) => match[1] ?? "");
  return reachedFrom(named);
}

/** These scripts and all that they import at once; what they import when wanted is not counted. */
export function reachedFrom(/** @type {string[]} */ scripts) {
  const reached = new Set(scripts);
  for (const script of reached) {
    const folder = script.replace(/[^/]*$/, "");
    for (const [, name] of textOf(script).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      reached.add(`${folder}${name}`);
  }
  return [...reached];
}
