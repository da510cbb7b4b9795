import { type Notebook, type Place, quoted } from "#data/recognise/grid/notes.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate, Precision } from "#domain/dates/imprecise.ts";

/** What can stand at the beginning or the end of a stretch; the others are stretches themselves. */
const POINTS: readonly Precision[] = ["day", "month", "season", "year"];

/**
 * The days of an inspection's fieldwork. Lists give the first day, some the last too: without it the end stays open, for
 * an inspection of days must not look like one of a day.
 */
export function fieldworkOf(
  { start, end }: { readonly start: ImpreciseDate; readonly end: ImpreciseDate },
  place: Place,
  notes: Notebook,
): ImpreciseDate {
  if (!POINTS.includes(start.precision)) return start.edtf === "" ? untilKnown(end) : start;
  const open = readEdtf(`${start.edtf}/..`) ?? start;
  if (!POINTS.includes(end.precision)) return open;
  const whole = readEdtf(`${start.edtf}/${end.edtf}`);
  if (whole !== null) return whole;
  notes.warn(place, {
    found: quoted(`from ${impreciseWords(start)} to ${impreciseWords(end)}`),
    allowed: "a last day that does not come before the first",
    done: "the last day was not read",
  });
  return open;
}

function untilKnown(end: ImpreciseDate): ImpreciseDate {
  return POINTS.includes(end.precision) ? (readEdtf(`../${end.edtf}`) ?? UNKNOWN_DATE) : end;
}
