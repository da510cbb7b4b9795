/**
 * What every peer page has in common: the same events, the same box of 1,240 by 780 pixels, the same choice of kinds.
 * @typedef {"inspection" | "deadline" | "visit" | "outside-view" | "intervention" | "meeting"} Kind
 * @typedef {{ council: string, kind: Kind, start: number, end: number, label: string }} FlatEvent
 * @typedef {{ councils: readonly string[], events: readonly FlatEvent[] }} Matter
 */

/** @type {readonly Kind[]} */
export const KINDS = ["inspection", "deadline", "visit", "outside-view", "intervention", "meeting"];
export const COLOURS = ["#12436D", "#801650", "#28A197", "#F46A25", "#A285D1", "#3D3D3D"];
const NAMES = ["Inspections", "Deadlines", "Ofsted visits", "Other outside", "Intervention", "Meetings"];

/** The whole time of the seed, in days since 1970: 2013 to the spring of 2027. */
export const WHOLE = { from: 15_706, to: 20_900 };
/** Closer than four weeks nothing more comes apart; the product stops there too. */
export const LEAST_DAYS = 28;
/** As many rows of 24 pixels as the box holds. */
const ROWS_IN_BOX = 32;
/** The product's first view: three years around its last day, four fifths of them behind it. */
const FIRST = { from: 19_718, to: 20_813 };
/** `?view=all`: every council and the whole time at once. */
const isAll = new URLSearchParams(location.search).get("view") === "all";

/** The events as a list made ready for drawing, or (`?from=tables`) from the files that the product reads. @returns {Promise<Matter>} */
export async function load() {
  if (new URLSearchParams(location.search).get("from") === "tables") return (await import("./tables.js")).loadTables();
  const response = await fetch("../events.json");
  return response.json();
}

/** The time in view at first. */
export const FIRST_VIEW = isAll ? WHOLE : FIRST;

/** How many councils are in view. */
export function rowsInView(/** @type {Matter} */ { councils }) {
  return isAll ? Math.max(councils.length, 1) : Math.min(ROWS_IN_BOX, Math.max(councils.length, 1));
}

/** The element that is drawn in. */
export function chart() {
  const found = document.querySelector("#chart");
  if (!(found instanceof HTMLElement)) throw new Error("The page has no #chart.");
  return found;
}

/**
 * A checkbox for each kind, all ticked.
 * @param {(hidden: ReadonlySet<Kind>) => void} onChange
 */
export function offerKinds(onChange) {
  /** @type {Set<Kind>} */
  const hidden = new Set();
  KINDS.forEach((kind, index) => {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(kind);
      else hidden.add(kind);
      onChange(hidden);
    });
    label.append(box, NAMES[index] ?? kind);
    document.querySelector("#kinds")?.append(label);
  });
}

/** Says that all marks are drawn, as the product does. */
export function markDrawn() {
  if (performance.getEntriesByName("timeline-drawn").length === 0) performance.mark("timeline-drawn");
}
