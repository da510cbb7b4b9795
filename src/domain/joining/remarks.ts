import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { AREA_WORDS, GRADE_WORDS } from "#domain/judgements/inspections.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { Judgement, Visit } from "#domain/model/records.ts";
import { type DateStanding, dateStanding } from "./dates.ts";
import { valueWords } from "./ledger.ts";
import { type AnyRow, differingFields, isDate, isSameValue, textIn } from "./rows.ts";

/** What another source says of one thing that a record tells. */
export interface Remark {
  /** "Fieldwork", "Overall effectiveness". */
  readonly what: string;
  readonly standing: Exclude<DateStanding, "silent">;
  /** In words; "nothing" where nothing stands. */
  readonly stands: string;
  readonly other: string;
}

/** What the other row says of what stands, thing by thing; never empty. */
export function remarksOn(table: TableName, stands: AnyRow, other: AnyRow): readonly Remark[] {
  const remarks = (READERS[table] ?? readFields)(stands, other);
  if (remarks.length > 0) return remarks;
  const name = textIn(other, "title") ?? textIn(other, "what") ?? textIn(other, "short") ?? textIn(other, "words");
  const words = name ?? "the same record";
  return [{ what: "Record", standing: "same", stands: words, other: words }];
}

type Reader = (stands: AnyRow, other: AnyRow) => readonly Remark[];

const READERS: Readonly<Partial<Record<TableName, Reader>>> = {
  inspections: (stands, other) => datesOf(stands, other, ["fieldwork", "published", "received"]),
  visits: (stands, other) => [
    ...datesOf(stands, other, ["when", "letter"]),
    ...themesOf(stands as unknown as Visit, other as unknown as Visit),
    ...toldWords(stands, other, ["focus", "found"]),
  ],
  judgements: (stands, other) => [gradeOf(stands as unknown as Judgement, other as unknown as Judgement)],
};

function datesOf(stands: AnyRow, other: AnyRow, fields: readonly string[]): readonly Remark[] {
  return fields.flatMap((field) => {
    const [before, after] = [stands[field], other[field]];
    if (!isDate(before) || !isDate(after)) return [];
    const standing = dateStanding(before, after);
    return standing === "silent" ? [] : [dateRemark(field, standing, { before, after })];
  });
}

function dateRemark(
  field: string,
  standing: Remark["standing"],
  { before, after }: { before: ImpreciseDate; after: ImpreciseDate },
): Remark {
  return { what: fieldWords(field), standing, stands: impreciseWords(before), other: impreciseWords(after) };
}

function themesOf(stands: Visit, other: Visit): readonly Remark[] {
  if (other.themes.length === 0) return [];
  const [before, after] = [[...stands.themes].sort(), [...other.themes].sort()];
  const standing = before.length === 0 ? "adds" : isSameValue(before, after) ? "same" : "differs";
  return [{ what: "Themes", standing, stands: themeWords(before), other: themeWords(after) }];
}

function themeWords(ids: readonly string[]): string {
  return valueWords(ids.map((id) => id.replaceAll("-", " ")));
}

/** Free words of two sources are never the same and seldom a contradiction: they are passed on. */
function toldWords(stands: AnyRow, other: AnyRow, fields: readonly string[]): readonly Remark[] {
  return fields.flatMap((field) => {
    const words = textIn(other, field);
    if (words === null) return [];
    const before = textIn(stands, field);
    return [
      {
        what: fieldWords(field),
        standing: before === null ? "adds" : "same",
        stands: valueWords(before),
        other: words,
      } as const,
    ];
  });
}

function gradeOf(stands: Judgement, other: Judgement): Remark {
  const standing = gradeStanding(stands, other);
  return { what: AREA_WORDS[stands.area], standing, stands: gradeWords(stands), other: gradeWords(other) };
}

function gradeStanding(stands: Judgement, other: Judgement): Remark["standing"] {
  if (stands.grade === other.grade && stands.noGrade === other.noGrade) return "same";
  if (stands.grade !== null && other.grade !== null) return "differs";
  if (other.grade !== null) return stands.noGrade === "unreadable" || isNotKnown(stands) ? "adds" : "differs";
  // That a list does not have a grade, or could not be read, contradicts nothing.
  return stands.grade === null || other.noGrade === "unreadable" || isNotKnown(other) ? "vaguer" : "differs";
}

function isNotKnown(judgement: Judgement): boolean {
  return judgement.noGrade === "not-known-here";
}

function gradeWords({ grade, noGrade }: Judgement): string {
  if (grade !== null) return GRADE_WORDS[grade];
  return `no grade (${(noGrade ?? "no reason given").replaceAll("-", " ")})`;
}

const NOT_COMPARED = ["id", "source", "audience", "note"];

function readFields(stands: AnyRow, other: AnyRow): readonly Remark[] {
  return differingFields(stands, other, NOT_COMPARED).flatMap((field) => {
    const [before, after] = [stands[field], other[field]];
    if (isDate(before) && isDate(after)) return datesOf(stands, other, [field]);
    const words = valueWords(after);
    if (words === "nothing") return [];
    const was = valueWords(before);
    return [
      { what: fieldWords(field), standing: was === "nothing" ? "adds" : "differs", stands: was, other: words } as const,
    ];
  });
}

const FIELD_WORDS: ReadonlyMap<string, string> = new Map([
  ["when", "Days"],
  ["letter", "Letter published"],
  ["received", "Report received"],
  ["ofstedUrn", "Ofsted’s number"],
  ["laCode", "DfE’s code"],
  ["onsCode", "ONS code"],
  ["due", "Due"],
  ["found", "What it found"],
]);

/** A field's name for a reader: "Fieldwork", "Due words". */
export function fieldWords(field: string): string {
  const words = FIELD_WORDS.get(field);
  if (words !== undefined) return words;
  const apart = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${apart.slice(0, 1).toUpperCase()}${apart.slice(1)}`;
}
