/** The limit: the same events on a bare canvas, without words, keys or meaning. */
import { eachMark, rowsOf, rowsWithout } from "./lod.js";
import { COLOURS, chart, FIRST_VIEW, LEAST_DAYS, load, markDrawn, offerKinds, rowsInView, WHOLE } from "./shared.js";

const NAMES_PX = 90;
const AXIS_PX = 20;
const STEP = 1.1;

const matter = await load();
const box = chart();
const canvas = Object.assign(document.createElement("canvas"), { width: box.clientWidth, height: box.clientHeight });
const context = canvas.getContext("2d");
if (context === null) throw new Error("There is no canvas.");
box.append(canvas);

const whole = rowsOf(matter);
let rows = whole;
let view = { ...FIRST_VIEW };
let isAsked = false;
const widthPx = canvas.width - NAMES_PX;
const inView = rowsInView(matter);
const rowPx = Math.min((canvas.height - AXIS_PX) / inView, 24);
const markPx = Math.max(Math.min(rowPx - 2, 10), 2);

/** One drawing a frame, however many events of the hand came before it. */
function ask() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(draw);
}

function draw() {
  isAsked = false;
  if (context === null) return;
  const seen = { ...view, dayPx: widthPx / (view.to - view.from) };
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#0B0C0C";
  for (let row = 0; row < inView; row += 1)
    context.fillText(matter.councils[row] ?? "", 2, AXIS_PX + (row + 0.7) * rowPx);
  context.save();
  context.beginPath();
  context.rect(NAMES_PX, 0, widthPx, canvas.height);
  context.clip();
  drawYears(seen);
  for (let row = 0; row < inView; row += 1) drawRow(row, seen);
  context.restore();
  markDrawn();
}

function drawYears(/** @type {{ from: number, dayPx: number }} */ { from, dayPx }) {
  if (context === null) return;
  for (let year = 2013; year < 2028; year += 1) {
    const x = NAMES_PX + (Date.UTC(year, 0, 1) / 86_400_000 - from) * dayPx;
    context.fillText(String(year), x + 2, 12);
    context.fillRect(x, 0, 1, canvas.height);
  }
}

function drawRow(/** @type {number} */ row, /** @type {{ from: number, to: number, dayPx: number }} */ seen) {
  const own = rows[row];
  if (own === undefined || context === null) return;
  const top = AXIS_PX + row * rowPx + (rowPx - markPx) / 2;
  let last = -1;
  for (const track of [own.spans, own.points]) {
    eachMark(track, seen, (x, barPx, kind) => {
      if (kind !== last) context.fillStyle = COLOURS[kind] ?? "#000";
      last = kind;
      context.fillRect(NAMES_PX + x - (barPx === 0 ? markPx / 2 : 0), top, Math.max(barPx, markPx), markPx);
    });
  }
}

/** The window moved or narrowed, within the whole. */
function look(/** @type {number} */ from, /** @type {number} */ days) {
  const span = Math.min(Math.max(days, LEAST_DAYS), WHOLE.to - WHOLE.from);
  const first = Math.max(WHOLE.from, Math.min(from, WHOLE.to - span));
  view = { from: first, to: first + span };
  ask();
}

box.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const share = (event.offsetX - NAMES_PX) / widthPx;
    const span = view.to - view.from;
    const next = span * STEP ** (event.deltaY / 100);
    look(view.from + share * (span - next), next);
  },
  { passive: false },
);
/** @type {{ x: number, from: number } | null} */
let drag = null;
box.addEventListener("pointerdown", ({ clientX }) => {
  drag = { x: clientX, from: view.from };
});
box.addEventListener("pointermove", ({ clientX }) => {
  const span = view.to - view.from;
  if (drag !== null) look(drag.from - ((clientX - drag.x) * span) / widthPx, span);
});
addEventListener("pointerup", () => {
  drag = null;
});
offerKinds((hidden) => {
  rows = rowsWithout(whole, hidden);
  ask();
});
draw();
