import { FIRST_DAY, LAST_DAY } from "./council.mjs";
import { monthOf, textOf } from "./dice.mjs";

/** @typedef {import("./council.mjs").Council} Council */
/** @typedef {import("./inspections.mjs").Report} Report */
/** What a writer needs to know of its row: which of how many it is, and the report on which it may rest. */
/** @typedef {{ index: number, report: Report | null }} Place */

/** How often a day is known as a month only, and how often a deadline or visit is still to come. */
const OFTEN_MONTH = 0.1;
const OFTEN_AHEAD = 0.04;
/** @type {[[string, string], ...[string, string][]]} */
const THEMES = [
  ["front-door", "front door"],
  ["vulnerable-adolescents", "vulnerable adolescents"],
  ["children-in-care", "children in care"],
  ["care-leavers", "care leavers"],
];
const DUTIES = /** @type {const} */ ([
  "Improvement plan",
  "Progress report",
  "Review of the plan",
  "Statement of action",
  "Audit of cases",
]);
/** @type {[[string, string], ...[string, string][]]} */
const POWERS = [
  ["improvement-notice", "Improvement notice"],
  ["statutory-direction", "Statutory direction"],
  ["commissioner", "Commissioner"],
  ["adviser", "Department for Education (DfE) adviser"],
];

/** A day as a file writes it, now and then as its month alone, with the days between which it is drawn. */
function vague(/** @type {Council} */ { dice }, /** @type {number} */ day) {
  if (!dice.happens(OFTEN_MONTH)) return { text: textOf(day), start: day, end: day };
  const [start, end] = monthOf(day);
  return { text: textOf(day).slice(0, 7), start, end };
}

/**
 * A visit by Ofsted. After an inadequate last report the first two are one that took place in time and one announced:
 * without them the product adds what the usual course leads to expect, which the peers' list would lack.
 * @param {Council} council @param {Place} place
 */
export function visit(council, { index, report }) {
  const { dice } = council;
  const isOwed = report?.isInadequate === true && index < 2;
  if (report !== null && isOwed && index === 0)
    return heldVisit(council, "monitoring", report.published + dice.whole(60, 75));
  if (isOwed || dice.happens(OFTEN_AHEAD)) return announcedVisit(council);
  return heldVisit(council, dice.oneOf(["monitoring", "focused", "focused"]), council.dayIn(FIRST_DAY, LAST_DAY - 60));
}

function heldVisit(
  /** @type {Council} */ council,
  /** @type {"monitoring" | "focused"} */ kind,
  /** @type {number} */ day,
) {
  const [theme, words] = council.dice.oneOf(THEMES);
  const title = kind === "monitoring" ? "Monitoring visit" : "Focused visit";
  const letter = day + council.dice.whole(28, 45);
  const id = council.next("visit");
  council.add("visits", {
    id,
    source: council.letter("Letter after a visit", letter),
    authority: council.id,
    kind,
    title,
    when: `${textOf(day)}/${textOf(day + 1)}`,
    tookPlace: true,
    themes: [theme],
    found: "Steady progress since the last visit.",
    letter: textOf(letter),
  });
  council.tell({ kind: "visit", start: day, end: day + 1, label: `${title}, ${words}` });
}

function announcedVisit(/** @type {Council} */ council) {
  const [start, end] = monthOf(LAST_DAY + council.dice.whole(20, 150));
  const title = "Next monitoring visit";
  const told = { id: council.next("visit"), source: council.papersOf(LAST_DAY), authority: council.id };
  council.add("visits", { ...told, kind: "monitoring", title, when: textOf(start).slice(0, 7) });
  council.tell({ kind: "visit", start, end, label: title });
}

/** A peer review. */
export function outsideView(/** @type {Council} */ council) {
  const { text, start, end } = vague(council, council.dayIn(FIRST_DAY, LAST_DAY - 100));
  const row = {
    id: council.next("review"),
    source: council.papersOf(end + 30),
    authority: council.id,
    kind: "peer-review",
  };
  council.add("visits", { ...row, title: "Peer review", when: text, tookPlace: true });
  council.tell({ kind: "outside-view", start, end, label: "Peer review" });
}

/** The duties that the law computes for a report, about as many days after it as their working days come to. */
const OF_REPORT = [
  { rule: "publish-report-30wd", what: "Publication of the report", days: 42 },
  { rule: "action-plan-70wd", what: "Statement of action", days: 100 },
];

/**
 * A deadline. The first two of a council are stated days for the two duties that the law computes for its last report:
 * a stated day takes the computed one's place, so the events are those of the rows, and the duties are folded all the same.
 * @param {Council} council @param {Place} place
 */
export function deadline(council, { index, report }) {
  const duty = OF_REPORT[index];
  if (report === null || duty === undefined) {
    const day = dueDay(council);
    stated(council, { day, ...vague(council, day), what: council.dice.oneOf(DUTIES), more: {} });
    return;
  }
  const day = report.published + duty.days;
  const more = { inspection: report.id, rule: duty.rule };
  stated(council, { day, text: textOf(day), start: day, end: day, what: duty.what, more });
}

/** @param {Council} council @param {{ day: number, text: string, start: number, end: number, what: string, more: Record<string, string> }} told */
function stated(council, { day, text, start, end, what, more }) {
  const { dice } = council;
  const id = council.next("deadline");
  const source = council.papersOf(Math.min(Math.max(day - dice.whole(40, 160), FIRST_DAY), LAST_DAY));
  council.add("deadlines", { id, source, authority: council.id, what, recipient: "Ofsted", due: text, ...more });
  council.tell({ kind: "deadline", start, end, label: `${what}, to Ofsted` });
  if (day < LAST_DAY - 100 && dice.happens(0.35)) met(council, `deadlines/${id}`, day + dice.whole(0, 20));
}

function dueDay(/** @type {Council} */ council) {
  return council.dice.happens(OFTEN_AHEAD * 2)
    ? council.dayIn(LAST_DAY + 1, LAST_DAY + 200)
    : council.dayIn(FIRST_DAY + 60, LAST_DAY);
}

function met(/** @type {Council} */ council, /** @type {string} */ record, /** @type {number} */ day) {
  const id = council.next("update");
  council.add("updates", { id, source: council.papersOf(day + 20), record, day: textOf(day), status: "met" });
}

/** A stretch of intervention, ended or still running. */
export function intervention(/** @type {Council} */ council) {
  const { dice } = council;
  const [kind, title] = dice.oneOf(POWERS);
  const start = council.dayIn(FIRST_DAY, LAST_DAY - 200);
  const ended = start + dice.whole(200, 900);
  const to = ended < LAST_DAY - 10 && dice.happens(0.8) ? ended : null;
  council.add("interventions", {
    id: council.next("intervention"),
    source: council.papersOf(to ?? start),
    authority: council.id,
    kind,
    title,
    from: textOf(start),
    ...(to === null ? {} : { to: textOf(to) }),
  });
  council.tell({ kind: "intervention", start, end: to ?? LAST_DAY, label: title });
}

/** A meeting of one of the council's bodies. */
export function meeting(/** @type {Council} */ council) {
  const day = council.dayIn(FIRST_DAY, LAST_DAY - 1);
  const body = council.dice.oneOf(["cabinet", "scrutiny", "board"]);
  const short = `The ${body} noted the report on improvement`;
  council.add("meetings", {
    id: council.next("meeting"),
    source: council.papersOf(day),
    authority: council.id,
    body: `${council.id}-${body}`,
    when: textOf(day),
    decided: "Noted the report on improvement, and asked for the next in a quarter (generated).",
    short,
  });
  council.tell({ kind: "meeting", start: day, end: day, label: short });
}
