import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { cellUnder, textUnder } from "#data/recognise/grid/tables.ts";
import { currentCode, readOnsCode } from "#domain/authorities/codes.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Measure } from "#domain/model/plan.ts";
import type { Region } from "#domain/model/words.ts";
import { INDICATORS, type Indicator } from "./columns.ts";
import { type Figure, figureIn } from "./figure.ts";
import type { WorkforceRow } from "./rows.ts";

/** One of those whom a row's figures are of: a council, a region, or England where both are null. */
export interface Subject {
  readonly authority: string | null;
  readonly region: Region | null;
  /** What stands in the ids: "bury", "region-north-west", "england". */
  readonly key: string;
  /** How the row came to be the subject's; null where it names it plainly. */
  readonly note: string | null;
}

interface Setting {
  readonly source: string;
  readonly notes: Notebook;
}

/** The figures of a row for one of its subjects, one an indicator that the table has. */
export function measuresOf(told: WorkforceRow, subject: Subject, { source, notes }: Setting): readonly Measure[] {
  return INDICATORS.flatMap((indicator) => {
    const found = cellUnder(told.table, told.row, indicator.column);
    if (found === null) return [];
    const figure = figureIn(found.text);
    if (figure.kind === "not-understood") {
      const allowed = "a number, or c, x, z, u or low";
      notes.warn(found.place, { found: quoted(found.text), allowed, done: "kept as a figure that is not known" });
    }
    const measure: Measure = {
      id: `${subject.key}.${indicator.id}.${told.year}`,
      source,
      audience: "public",
      note: subject.note,
      authority: subject.authority,
      region: subject.region,
      what: indicator.what,
      unit: indicator.unit,
      goodIs: indicator.goodIs,
      period: periodOf(told, indicator),
      value: figure.kind === "number" ? figure.value : null,
      missing: missingWords(figure, found.text),
      findings: [],
    };
    return [measure];
  });
}

function missingWords(figure: Figure, text: string): string | null {
  if (figure.kind === "number") return null;
  if (figure.kind === "symbol") return figure.missing;
  return text === "" ? "nothing printed" : `printed ${quoted(text)}`;
}

function periodOf({ year, isReportingYear }: WorkforceRow, { counted }: Indicator): ImpreciseDate {
  const before = String(Number(year) - 1);
  const ofCensus = counted === "on-the-day" ? `${year}-09-30` : `${before}-10-01/${year}-09-30`;
  return readEdtf(isReportingYear ? ofCensus : year) ?? UNKNOWN_DATE;
}

/** A remark on a council's row under the code of the county council before it; null where the code is its own. */
export function earlierCodeNote(told: WorkforceRow): string | null {
  const name = textUnder(told.table, told.row, "authority");
  const code = readOnsCode(textUnder(told.table, told.row, "code"));
  return code === null || currentCode(code, name) === code ? null : `Listed under the earlier code ${code}.`;
}
