/**
 * What the seed writes: rows as the bundled files have them, and the same events as the peers draw them.
 * @typedef {"inspection" | "deadline" | "visit" | "outside-view" | "intervention" | "meeting"} Kind
 * @typedef {{ council: string, kind: Kind, start: number, end: number, label: string }} FlatEvent
 * @typedef {Record<string, unknown> & { id: string }} Row
 * @typedef {Record<string, Row[]>} Tables
 */
import { dayOf, textOf } from "./dice.mjs";

/** @typedef {import("./dice.mjs").Dice} Dice */

/** The time of which the generated data speaks: ILACS' forerunner began in 2013; the dataset's last day is 2026's. */
export const FIRST_DAY = dayOf("2013-01-07");
export const LAST_DAY = dayOf("2026-05-21");

/** A council of which events are told: every kind's writer adds the row and the event together, so that they agree. */
export class Council {
  /** @param {string} id @param {Tables} tables @param {Dice} dice */
  constructor(id, tables, dice) {
    this.id = id;
    this.dice = dice;
    this.tables = tables;
    /** @type {FlatEvent[]} */
    this.events = [];
    /** @type {Set<string>} */
    this.papers = new Set();
    this.count = 0;
  }

  /** An id that no other row has. */
  next(/** @type {string} */ what) {
    this.count += 1;
    return `${this.id}-${what}-${this.count}`;
  }

  add(/** @type {string} */ table, /** @type {Row} */ row) {
    const rows = this.tables[table] ?? [];
    rows.push(row);
    this.tables[table] = rows;
  }

  tell(/** @type {Omit<FlatEvent, "council">} */ event) {
    this.events.push({ council: this.id, ...event });
  }

  /** A report or letter: a document of its own. Returns its id. */
  letter(/** @type {string} */ title, /** @type {number} */ day) {
    const id = this.next("letter");
    const date = textOf(day);
    this.add("sources", { id, shortTitle: `${title}, ${date}`, title, publisher: "Ofsted", date, kind: "primary" });
    return id;
  }

  /**
   * The council's own papers of the quarter in which a day lies: one source tells of many decisions and deadlines, as
   * minutes do. Nothing is known later than the last day, or the page would not show it.
   */
  papersOf(/** @type {number} */ day) {
    const [year = "", month = "01"] = textOf(Math.min(day, LAST_DAY)).split("-");
    const quarter = Math.ceil(Number(month) / 3);
    const id = `${this.id}-papers-${year}-${quarter}`;
    if (!this.papers.has(id)) {
      this.papers.add(id);
      const title = `Papers of ${year}, quarter ${quarter}`;
      const end = Date.UTC(Number(year), quarter * 3, 0) / 86_400_000;
      const date = textOf(Math.min(end, LAST_DAY));
      this.add("sources", { id, shortTitle: title, title, publisher: this.id, date, kind: "primary" });
    }
    return id;
  }

  /** Some day between two. */
  dayIn(/** @type {number} */ first, /** @type {number} */ last) {
    return this.dice.whole(first, Math.max(first, last));
  }
}
