import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import type { TallyBook } from "#data/recognise/grid/tally.ts";
import { cellName } from "#data/sheets/book.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { gradeIn } from "./grades.ts";
import type { Books } from "./rows.ts";
import type { ToldEvent, ToldGrade } from "./told.ts";

/** An event with the council it is of. */
export interface CouncilEvent extends ToldEvent {
  readonly authority: string;
}

/** A list's events and its tally. */
export interface EventList {
  readonly sheet: string;
  readonly title: string;
  readonly events: readonly CouncilEvent[];
  readonly tally: TallyBook;
}

/**
 * The events of all lists, each once: a book tells of the same inspection in its history, among those of the year and as
 * a council's latest. The history is believed; where another list differs, that is noted. What only a later list tells
 * of an event is added to it.
 */
export function mergeEvents(lists: readonly EventList[], notes: Notebook): readonly CouncilEvent[] {
  const kept = new Map<string, CouncilEvent[]>();
  for (const list of [...lists].sort((one, other) => rankOf(one) - rankOf(other))) {
    for (const event of list.events) {
      const own = kept.get(event.authority) ?? [];
      kept.set(event.authority, own);
      const twin = own.findIndex((other) => isSame(other, event));
      const earlier = own[twin];
      if (earlier === undefined) {
        own.push(event);
        list.tally.read(event.places.length);
      } else {
        own[twin] = joined(earlier, event);
        tallyTwin(earlier, event, { notes, tally: list.tally });
        noteDifferences(earlier, event, notes);
      }
    }
  }
  return [...kept.values()].flat();
}

/** The history first, by its name or because it has councils more than once; then lists that tell the kind; then the rest. */
function rankOf({ sheet, title, events }: EventList): number {
  if (/histor/i.test(`${sheet} ${title}`)) return 0;
  const inspected = events.filter((event) => !isVisit(event)).map((event) => event.authority);
  if (new Set(inspected).size < inspected.length) return 1;
  return events.some((event) => event.kind !== null) ? 2 : 3;
}

/** Whether two rows tell of one event: of one sort, begun on one day, or published on one where a first day is missing. */
function isSame(one: ToldEvent, other: ToldEvent): boolean {
  if (sortOf(one) !== sortOf(other)) return false;
  if (one.start.edtf !== "" && one.start.edtf === other.start.edtf) return true;
  const isPublishedTogether = one.published.edtf !== "" && one.published.edtf === other.published.edtf;
  // Two visits may have their letters published on one day; of inspections, reports never are.
  return isPublishedTogether && (!isVisit(one) || one.start.edtf === "" || other.start.edtf === "");
}

function sortOf({ kind }: ToldEvent): string {
  if (kind === null) return "services";
  if (kind.is === "visit") return kind.kind;
  return kind.framework === "jtai" || kind.framework === "area-send" ? kind.framework : "services";
}

function isVisit({ kind }: ToldEvent): boolean {
  return kind?.is === "visit";
}

/** A later row that tells of a further area is read; one that tells nothing new is counted with the first. */
function tallyTwin(earlier: CouncilEvent, event: CouncilEvent, { notes, tally }: Books): void {
  const rows = event.places.length;
  if (furtherGrades(earlier, event).length > 0) tally.read(rows);
  else if (earlier.place.sheet !== event.place.sheet)
    tally.ignore(`also in “${earlier.place.sheet}”, and counted once`, rows);
  else {
    tally.ignore("the same inspection or visit stands in an earlier row", rows);
    const allowed = `it once, as in ${whereOf(earlier)}`;
    for (const place of event.places)
      notes.warn(place, { found: "an inspection or visit told of twice", allowed, done: "counted once" });
  }
}

function furtherGrades(earlier: CouncilEvent, event: CouncilEvent): readonly ToldGrade[] {
  const areas = new Set(earlier.grades.map((grade) => grade.area));
  return event.grades.filter((grade) => !areas.has(grade.area) && grade.text !== "");
}

/** The earlier event, with what only the later row tells. */
function joined(earlier: CouncilEvent, event: CouncilEvent): CouncilEvent {
  return {
    ...earlier,
    kind: earlier.kind ?? event.kind,
    start: earlier.start.edtf === "" ? event.start : earlier.start,
    end: earlier.end.edtf === "" ? event.end : earlier.end,
    published: earlier.published.edtf === "" ? event.published : earlier.published,
    grades: [...earlier.grades, ...furtherGrades(earlier, event)],
    theme: earlier.theme ?? event.theme,
    url: earlier.url ?? event.url,
  };
}

function noteDifferences(earlier: CouncilEvent, event: CouncilEvent, notes: Notebook): void {
  const differ = (found: string, allowed: string, place = event.place) =>
    notes.warn(place, { found, allowed: `${allowed}, as in ${whereOf(earlier)}`, done: "the other is kept" });
  const dates = [
    ["first day", earlier.start, event.start],
    ["publication", earlier.published, event.published],
  ] as const;
  for (const [what, one, other] of dates) {
    if (isOther(one, other)) differ(`${what} ${impreciseWords(other)}`, impreciseWords(one));
  }
  if (earlier.kind !== null && event.kind !== null && earlier.kind.title !== event.kind.title)
    differ(quoted(event.kind.title), quoted(earlier.kind.title));
  for (const grade of event.grades) {
    const other = earlier.grades.find((each) => each.area === grade.area);
    if (other !== undefined && isOtherGrade(other, grade)) differ(quoted(grade.text), quoted(other.text), grade.place);
  }
}

function whereOf({ place }: CouncilEvent): string {
  return `${place.sheet}!${cellName(place.row, place.column)}`;
}

function isOther(one: ImpreciseDate, other: ImpreciseDate): boolean {
  return one.edtf !== "" && other.edtf !== "" && one.edtf !== other.edtf;
}

function isOtherGrade(one: ToldGrade, other: ToldGrade): boolean {
  const [first, second] = [gradeIn(one.text), gradeIn(other.text)];
  const grades = [first, second].map((found) => (found.kind === "grade" ? found.grade : found.kind));
  return grades[0] !== grades[1];
}
