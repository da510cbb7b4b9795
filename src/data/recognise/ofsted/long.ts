import { type Notebook, type Place, quoted } from "#data/recognise/grid/notes.ts";
import { cellUnder, type GridTable, textUnder } from "#data/recognise/grid/tables.ts";
import { nameKey } from "#domain/authorities/names.ts";
import { areaIn } from "./grades.ts";
import { AREA_COLUMNS, type OfstedColumn } from "./headings.ts";
import { type Books, eventIn } from "./rows.ts";
import type { ToldEvent, ToldGrade } from "./told.ts";

/** Whether a list has a row a judgement: its areas stand in a column, not each in one of its own. */
export function isLong({ columns }: GridTable<OfstedColumn>): boolean {
  const areas = AREA_COLUMNS.filter((area) => columns.has(area));
  return columns.has("judged-area") && columns.has("judged-grade") && areas.length < 2;
}

/** Whether the column of areas names one that is judged: anything may stand under "Area" and "Outcome". */
export function namesAreas(table: GridTable<OfstedColumn>): boolean {
  return table.rows.some((row) => areaIn(textUnder(table, row, "judged-area")) !== null);
}

/** The events of a list that has a row a judgement: rows of one council, kind and day are one inspection. */
export function eventsOfLong(table: GridTable<OfstedColumn>, books: Books): readonly ToldEvent[] {
  const groups = new Map<
    string,
    { readonly event: ToldEvent; readonly grades: ToldGrade[]; readonly places: Place[] }
  >();
  for (const row of table.rows) {
    const event = eventIn(table, row, books);
    if (event === null) continue;
    const told = gradeIn(table, row, books.notes);
    if (told === null) {
      books.tally.ignore("not an area of judgement that is read here");
      continue;
    }
    const key = keyOf(event);
    const group = groups.get(key) ?? { event, grades: [], places: [] };
    groups.set(key, group);
    group.grades.push(...told);
    group.places.push(event.place);
  }
  return [...groups.values()].map(({ event, grades, places }) => ({ ...event, grades, places }));
}

function keyOf({ council, kind, start, published }: ToldEvent): string {
  const name = nameKey(council.name);
  return [name === "" ? council.code : name, kind?.title ?? "", start.edtf, published.edtf].join("\n");
}

/** The row's judgement; none for a visit, which has none; null where its area is not understood. */
function gradeIn(table: GridTable<OfstedColumn>, row: number, notes: Notebook): readonly ToldGrade[] | null {
  const judged = cellUnder(table, row, "judged-area");
  const grade = cellUnder(table, row, "judged-grade");
  if (judged === null || grade === null || (judged.text === "" && grade.text === "")) return [];
  const area = areaIn(judged.text);
  if (area !== null) return [{ area, text: grade.text, place: grade.place }];
  const allowed = "an area of judgement such as Overall effectiveness or Care leavers";
  notes.error(judged.place, { found: quoted(judged.text), allowed, done: "the row was left out" });
  return null;
}
