import { FIRST_DAY, LAST_DAY } from "./council.mjs";
import { dayOf, textOf } from "./dice.mjs";

/** @typedef {import("./council.mjs").Council} Council */
/**
 * The last report, on which later rows rest.
 * @typedef {{ id: string, published: number, isInadequate: boolean }} Report
 */

/** Most require improvement or are good, as the country stands. @type {[string, ...string[]]} */
const GRADES = ["inadequate", "requires-improvement", "requires-improvement", "good", "good", "good", "outstanding"];
/** @type {Record<string, string>} */
const WORDS = {
  inadequate: "inadequate",
  "requires-improvement": "requires improvement",
  good: "good",
  outstanding: "outstanding",
};
/** A report's fieldwork, the longest wait for its publication, and room for the visit that must follow a grave one. */
const LEAST_AFTER = 180;
const SIF_UNTIL = dayOf("2017-12-31");
const APART_SINCE = dayOf("2023-01-01");

/** So many inspections of a council, evenly spread, two events each. @returns {Report | null} the last one */
export function inspect(/** @type {Council} */ council, /** @type {number} */ count) {
  const room = (LAST_DAY - LEAST_AFTER - FIRST_DAY) / Math.max(count, 1);
  let last = null;
  for (let index = 0; index < count; index += 1) {
    const from = FIRST_DAY + Math.round(index * room);
    last = report(council, council.dayIn(from, from + Math.min(Math.floor(room), 700) - 80));
  }
  return last;
}

/** @returns {Report} */
function report(/** @type {Council} */ council, /** @type {number} */ first) {
  const { dice } = council;
  const isSif = first < SIF_UNTIL;
  const end = first + (isSif ? 25 : 11);
  const published = end + dice.whole(30, 50);
  const id = council.next("inspection");
  const source = council.letter("Inspection report", published);
  const overall = dice.oneOf(GRADES);
  council.add("inspections", {
    id,
    source,
    authority: council.id,
    framework: isSif ? "sif" : "ilacs",
    title: "Inspection of local authority children’s services",
    fieldwork: `${textOf(first)}/${textOf(end)}`,
    published: textOf(published),
  });
  for (const area of areasOf(isSif, first)) {
    // Gravest overall: no area is inadequate where that is not, so that one word says what must follow.
    const near = dice.oneOf(["requires-improvement", "good", overall]);
    council.add("judgements", {
      id: `${id}.${area}`,
      source,
      inspection: id,
      area,
      grade: area === "overall" ? overall : near,
    });
  }
  council.tell({ kind: "inspection", start: first, end, label: `Inspection, ${textOf(first)} to ${textOf(end)}` });
  const label = `Report published ${textOf(published)}: overall ${WORDS[overall]}`;
  council.tell({ kind: "inspection", start: published, end: published, label });
  return { id, published, isInadequate: overall === "inadequate" };
}

/** The areas that the frameworks judged at their time; the product's check of its dataset wants each of them. */
function areasOf(/** @type {boolean} */ isSif, /** @type {number} */ day) {
  if (isSif) return ["overall", "help-and-protection", "children-in-care", "adoption", "care-leavers", "leadership"];
  const both = day < APART_SINCE ? ["children-in-care-and-care-leavers"] : ["children-in-care", "care-leavers"];
  return ["overall", "leadership", "help-and-protection", ...both];
}
