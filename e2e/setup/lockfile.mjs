import { readFileSync } from "node:fs";
import { PROJECT } from "./run.mjs";

/**
 * Row 23 of the test matrix: every optional dependency that the lockfile names is in it as a package of its own.
 * Where one is not, `npm ci` stops on the kind of machine that needs it, with a message that nobody understands.
 * @returns {string[]} what is wrong, a sentence each
 */
export function checkLockfile() {
  /** @type {Record<string, { optionalDependencies?: Record<string, string>, version?: string, integrity?: string }>} */
  const packages = JSON.parse(readFileSync(`${PROJECT}package-lock.json`, "utf8")).packages;
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path || "this project"} names the optional package ${name}, which the lockfile does not hold.`),
  );
}

/** Where npm may have put a package that one at `path` asks for: beside it, or beside any that it stands in. */
function placesFor(/** @type {string} */ path, /** @type {string} */ name) {
  const parts = path.split("/node_modules/");
  const within = parts.map((_, index) => `${parts.slice(0, index + 1).join("/node_modules/")}/node_modules/${name}`);
  return [`node_modules/${name}`, ...within];
}
