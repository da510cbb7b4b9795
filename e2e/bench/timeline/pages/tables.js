/**
 * The same events read from the files that the product reads, by the shortest way: all tables fetched and parsed, only
 * what is drawn made of them, nothing checked. The floor for any page that starts from this dataset, and not from a list
 * made ready for drawing.
 * @typedef {import("./shared.js").FlatEvent} FlatEvent
 * @typedef {Record<string, string | undefined>} Row
 */

const DRAWN = ["authorities", "inspections", "visits", "deadlines", "interventions", "meetings", "judgements"];
const READ = ["sources", "bodies", "findings", "views", "requirements", "themes", "actions", "measures", "updates"];
const LAW = ["accounts", "gaps", "glossary", "rules", "holidays", "pauses", "manifest"];
const LAST_DAY = 20_594;
const DAY_MS = 86_400_000;

/** @returns {Promise<import("./shared.js").Matter>} */
export async function loadTables() {
  const names = [...DRAWN, ...READ, ...LAW];
  const parsed = await Promise.all(names.map(async (name) => (await fetch(`../ours/data/${name}.json`)).json()));
  const [authorities, inspections, visits, deadlines, interventions, meetings, judgements] = parsed;
  const overall = new Map(judgements.map((/** @type {Row} */ row) => [row.inspection, row.grade]));
  /** @type {FlatEvent[]} */
  const events = [
    ...inspections.map((/** @type {Row} */ row) =>
      eventOf(row, "inspection", { when: row.fieldwork, label: row.title }),
    ),
    ...inspections.map((/** @type {Row} */ row) =>
      eventOf(row, "inspection", { when: row.published, label: `Report: ${overall.get(row.id)}` }),
    ),
    ...visits.map((/** @type {Row} */ row) =>
      eventOf(row, row.kind === "peer-review" ? "outside-view" : "visit", { when: row.when, label: row.title }),
    ),
    ...deadlines.map((/** @type {Row} */ row) => eventOf(row, "deadline", { when: row.due, label: row.what })),
    ...interventions.map((/** @type {Row} */ row) =>
      eventOf(row, "intervention", { when: `${row.from}/${row.to ?? ""}`, label: row.title }),
    ),
    ...meetings.map((/** @type {Row} */ row) => eventOf(row, "meeting", { when: row.when, label: row.short })),
  ];
  events.sort((a, b) => a.start - b.start || a.end - b.end);
  return { councils: authorities.map((/** @type {Row} */ { id }) => id), events };
}

/**
 * @param {Row} row @param {FlatEvent["kind"]} kind @param {{ when: string | undefined, label: string | undefined }} told
 * @returns {FlatEvent}
 */
function eventOf({ authority = "" }, kind, { when = "", label = "" }) {
  const [first = "", last] = when.split("/");
  const start = dayOf(first.length === 7 ? `${first}-01` : first);
  if (last === undefined)
    return { council: authority, kind, start, end: first.length === 7 ? monthEnd(first) : start, label };
  return { council: authority, kind, start, end: last === "" ? LAST_DAY : dayOf(last), label };
}

function dayOf(/** @type {string} */ text) {
  return Date.parse(text) / DAY_MS;
}

function monthEnd(/** @type {string} */ text) {
  const [year = 0, month = 1] = text.split("-").map(Number);
  return Date.UTC(year, month, 0) / DAY_MS;
}
