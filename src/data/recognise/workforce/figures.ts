import { type Councils, collectCouncils } from "#data/recognise/grid/councils.ts";
import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { abolishedCouncil } from "#domain/authorities/codes.ts";
import { authorityId } from "#domain/authorities/names.ts";
import { isoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Measure } from "#domain/model/plan.ts";
import type { Authority } from "#domain/model/records.ts";
import { earlierCodeNote, measuresOf, type Subject } from "./measures.ts";
import type { WorkforceRow } from "./rows.ts";

/** What the rows of a census come to. */
export interface Figures {
  readonly authorities: readonly Authority[];
  readonly measures: readonly Measure[];
}

/** The figures of all rows, the latest year first, each place and year once; and the councils that they are of. */
export function figuresOf(rows: readonly WorkforceRow[], source: string, notes: Notebook): Figures {
  // Names and codes are taken from the latest year.
  const latestFirst = [...rows].sort((a, b) => Number(b.year) - Number(a.year));
  const councils = collectCouncils(
    latestFirst.flatMap((row) => (row.whom.kind === "councils" ? row.whom.councils : [])),
    notes,
  );
  const seen = new Set<string>();
  const measures = subjectsOf(latestFirst, councils).flatMap(({ row, subjects }) => {
    const fresh = subjects.filter((subject) => !seen.has(`${subject.key} ${row.year}`));
    for (const subject of fresh) seen.add(`${subject.key} ${row.year}`);
    if (isLeftOut(row, { subjects, fresh }, notes)) return [];
    row.tally.read();
    return fresh.flatMap((subject) => measuresOf(row, subject, { source, notes }));
  });
  noteJoint(latestFirst, notes);
  noteAbolished(latestFirst, notes);
  return { authorities: councils.authorities, measures };
}

interface WithSubjects {
  readonly row: WorkforceRow;
  readonly subjects: readonly Subject[];
}

function subjectsOf(rows: readonly WorkforceRow[], { ids }: Councils): readonly WithSubjects[] {
  let place = 0;
  return rows.map((row) => {
    const { whom } = row;
    if (whom.kind === "england")
      return { row, subjects: [{ authority: null, region: null, key: "england", note: null }] };
    if (whom.kind === "region") {
      const key = `region-${authorityId(whom.region)}`;
      return { row, subjects: [{ authority: null, region: whom.region, key, note: null }] };
    }
    const own = ids.slice(place, place + whom.councils.length);
    place += whom.councils.length;
    const note = whom.councils.length > 1 ? jointNote(row) : earlierCodeNote(row);
    const subjects = own.flatMap((id) => (id === null ? [] : [{ authority: id, region: null, key: id, note }]));
    return { row, subjects };
  });
}

/** Whether nothing of a row is kept: it names no council, which its notice says, or its place and year stand above. */
function isLeftOut(
  { place, year, tally }: WorkforceRow,
  { subjects, fresh }: { readonly subjects: readonly Subject[]; readonly fresh: readonly Subject[] },
  notes: Notebook,
): boolean {
  if (subjects.length === 0) {
    tally.ignore("no council is named");
    return true;
  }
  if (fresh.length === subjects.length) return false;
  const found = `a second row of ${subjects.map((subject) => subject.key).join(" and ")} for ${year}`;
  const isKept = fresh.length > 0;
  const done = isKept ? "read for the others alone" : "the row was left out: the first is kept";
  (isKept ? notes.warn : notes.error)(place, { found, allowed: "one row a place and year", done });
  if (!isKept) tally.ignore("a second row of the same place and year");
  return !isKept;
}

function jointNote({ whom }: WorkforceRow): string {
  const names = whom.kind === "councils" ? whom.councils.map((council) => council.name) : [];
  return `One figure for ${names.join(" and ")} together.`;
}

/** One notice for all years of the councils that report together. */
function noteJoint(rows: readonly WorkforceRow[], notes: Notebook): void {
  const joint = rows.filter(({ whom }) => whom.kind === "councils" && whom.councils.length > 1);
  const first = new Map([...joint].reverse().map((row) => [jointNote(row), row]));
  for (const [note, row] of first) {
    const found = quoted(note.replace(/\.$/, ""));
    notes.warn(row.place, { found, allowed: "a row a council", done: "kept for each of them, with that remark" });
  }
}

function noteAbolished(rows: readonly WorkforceRow[], notes: Notebook): void {
  const told = rows.flatMap(({ whom }) => (whom.kind === "councils" ? whom.councils : []));
  const first = new Map([...told].reverse().map((council) => [authorityId(council.name), council]));
  for (const council of first.values()) {
    const known = abolishedCouncil(council.name);
    if (known === null) continue;
    const heirs = known.successors.map((each) => each.name).join(" and ");
    const done = `kept, with its own figures; ${heirs} took its place on ${dayWords(isoDay(known.since))}`;
    notes.warn(council.place, { found: quoted(council.name), allowed: "a council of today", done });
  }
}
