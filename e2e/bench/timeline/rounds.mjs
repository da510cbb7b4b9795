import { OPTIONS } from "./options.mjs";
import { visit } from "./visit.mjs";

/** @typedef {import("./options.mjs").Page} Page */
/** @typedef {import("./visit.mjs").Found} Found */
/**
 * All visits to a page at a size, and one to the same page with no events.
 * @typedef {{ visits: Found[], empty: Found }} Taken
 */

/** The drawing is over in a blink, and so at the mercy of whatever else the machine does: it is looked at thrice a run. */
const DRAWINGS_A_RUN = 3;
/** A page that takes this long is looked at once a run. */
const SLOW_MS = 3_000;

/**
 * Visits the pages in turn, round after round, so that a slow minute of the machine falls on all of them.
 * @param {import("@playwright/test").Browser} browser
 * @param {readonly Page[]} pages
 * @param {(seed: string) => string} folderOf where the seed is served, or (`-empty`) the one with no events
 * @returns {Promise<ReadonlyMap<string, Taken>>}
 */
export async function takeTurns(browser, pages, folderOf) {
  /** @type {Map<string, Taken>} */
  const taken = new Map();
  for (const page of pages) {
    const address = addressOf(page, folderOf("-empty"));
    taken.set(page.id, { visits: [], empty: await visit(browser, page, { address, only: "empty" }) });
  }
  for (let round = 0; round < OPTIONS.runs * DRAWINGS_A_RUN; round += 1) {
    for (const page of pages) {
      const visits = taken.get(page.id)?.visits ?? [];
      const asked = askedOf(page, round, visits);
      const address = addressOf(page, folderOf(""));
      if (asked !== null) visits.push(await visit(browser, page, { address, ...asked }));
    }
  }
  return taken;
}

/** What is asked of a page in a round; null where nothing is. @param {Page} page @param {number} round @param {readonly Found[]} visits @returns {{ only?: "drawn" } | null} */
function askedOf({ isDrawnAlone }, round, visits) {
  if (round % DRAWINGS_A_RUN === 0) return isDrawnAlone ? { only: "drawn" } : {};
  return isQuick(visits) ? { only: "drawn" } : null;
}

function isQuick(/** @type {readonly Found[]} */ visits) {
  return (visits.at(-1)?.drawn ?? SLOW_MS) < SLOW_MS;
}

function addressOf(/** @type {Page} */ { at, isAll }, /** @type {string} */ folder) {
  const hash = isAll ? OPTIONS.hashAll : OPTIONS.hash;
  return `${folder}/${at}${at === "ours/" ? hash : ""}`;
}
