/** vis-timeline at its best for this: rows of one height, nothing stacked, no words within the marks. */
import { chart, FIRST_VIEW, load, markDrawn, offerKinds, WHOLE } from "./shared.js";

/** Loaded by the page, and not installed with the project: it has no types here. @type {any} */
const { vis } = /** @type {any} */ (globalThis);

const DAY_MS = 86_400_000;
const matter = await load();
/** @type {ReadonlySet<string>} */
let hidden = new Set();
const items = new vis.DataSet(
  matter.events.map(({ council, kind, start, end }, id) => ({
    id,
    kind,
    group: council,
    content: "",
    start: start * DAY_MS,
    ...(start === end ? { type: "point" } : { type: "range", end: end * DAY_MS }),
  })),
);
const shown = new vis.DataView(items, { filter: (/** @type {{ kind: string }} */ { kind }) => !hidden.has(kind) });
const groups = matter.councils.map((id) => ({ id, content: id }));
new vis.Timeline(chart(), shown, groups, {
  height: 780,
  verticalScroll: true,
  stack: false,
  groupHeightMode: "fixed",
  showCurrentTime: false,
  showTooltips: false,
  selectable: false,
  zoomKey: "ctrlKey",
  orientation: "top",
  start: FIRST_VIEW.from * DAY_MS,
  end: FIRST_VIEW.to * DAY_MS,
  min: WHOLE.from * DAY_MS,
  max: WHOLE.to * DAY_MS,
  onInitialDrawComplete: markDrawn,
});
offerKinds((next) => {
  hidden = next;
  shown.refresh();
});
