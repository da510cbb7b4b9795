import { exactDay } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { type InadequateReading, isInadequateReport } from "#domain/judgements/inadequate.ts";
import type { Inspection, Intervention, Judgement, Meeting, RecordRef, Visit } from "#domain/model/records.ts";
import type { Framework, Grade, RuleEvent, StartKind } from "#domain/model/words.ts";

/** Something that happened and may set clocks running: what it was, and the days that rules may count from. */
export interface Occurrence {
  /** The record: `inspections/bradford-2018`. */
  readonly of: RecordRef;
  /** The record's id, with which the ids of its duties begin. */
  readonly id: string;
  readonly authority: string;
  readonly events: readonly RuleEvent[];
  readonly framework: Framework | null;
  /** The overall grade; null where there is none. */
  readonly grade: Grade | null;
  /** Only what is recorded; a kind that is absent or unknown is looked for under another (`start.ts`). */
  readonly days: { readonly [K in StartKind]?: ImpreciseDate };
}

/** The occurrence that an inspection's report or letter is. */
export function reportOccurrence(
  inspection: Inspection,
  judgements: readonly Judgement[],
  reading?: InadequateReading,
): Occurrence {
  const own = judgements.filter((judgement) => judgement.inspection === inspection.id);
  const grade = own.find((judgement) => judgement.area === "overall")?.grade ?? null;
  const isInadequate = isInadequateReport(own, reading);
  return {
    of: `inspections/${inspection.id}`,
    id: inspection.id,
    authority: inspection.authority,
    events: isInadequate ? [EVENT[inspection.framework], "inadequate-report"] : [EVENT[inspection.framework]],
    framework: inspection.framework,
    grade,
    days: {
      received: inspection.received,
      published: inspection.published,
      "fieldwork-started": firstDayOf(inspection.fieldwork),
      "fieldwork-ended": lastDayOf(inspection.fieldwork),
    },
  };
}

/**
 * The occurrence that a visit is. A monitoring visit starts its clocks when it takes place (by its own row, or by an update
 * that the caller knows of), a focused visit where its letter names an area for priority action; any other starts nothing.
 */
export function visitOccurrence(visit: Visit, tookPlace: boolean = visit.tookPlace): Occurrence {
  return {
    of: `visits/${visit.id}`,
    id: visit.id,
    authority: visit.authority,
    events: visitEvents(visit, tookPlace),
    // Focused visits came with ILACS; a monitoring visit follows a report under any framework.
    framework: visit.kind === "focused" ? "ilacs" : null,
    grade: null,
    days: { "visit-started": firstDayOf(visit.when), published: visit.letter },
  };
}

/** What a visit may set running. */
export function visitEvents(
  { kind, priorityAction, tookPlace: isHeld }: Visit,
  tookPlace: boolean = isHeld,
): readonly RuleEvent[] {
  if (kind === "monitoring" && tookPlace) return ["monitoring-visit"];
  return kind === "focused" && priorityAction ? ["focused-visit-apa"] : [];
}

/** The occurrence that an intervention is: only an improvement notice starts clocks. */
export function interventionOccurrence(intervention: Intervention): Occurrence {
  return {
    of: `interventions/${intervention.id}`,
    id: intervention.id,
    authority: intervention.authority,
    events: intervention.kind === "improvement-notice" ? ["improvement-notice"] : [],
    framework: null,
    grade: null,
    days: { served: firstDayOf(intervention.from) },
  };
}

/** The occurrence that a meeting is. */
export function meetingOccurrence(meeting: Meeting): Occurrence {
  return {
    of: `meetings/${meeting.id}`,
    id: meeting.id,
    authority: meeting.authority,
    events: ["meeting"],
    framework: null,
    grade: null,
    days: { held: firstDayOf(meeting.when) },
  };
}

const EVENT: { readonly [F in Framework]: RuleEvent } = {
  sif: "inspection-report",
  ilacs: "inspection-report",
  jtai: "jtai-letter",
  "area-send": "send-report",
};

/**
 * A span's first day is exact, also of one whose end is not told, as in Ofsted's statistics (`2024-06-10/..`); of a
 * vaguer date the first day is as vague as the whole.
 */
function firstDayOf(date: ImpreciseDate): ImpreciseDate {
  const isOpenSpan = date.precision === "after" && date.edtf.endsWith("/..");
  if (isOpenSpan && !date.isAbout && date.earliest !== null) return exactDay(date.earliest);
  return date.precision === "span" && !date.isAbout && date.earliest !== null ? exactDay(date.earliest) : date;
}

function lastDayOf(date: ImpreciseDate): ImpreciseDate {
  return date.precision === "span" && !date.isAbout && date.latest !== null ? exactDay(date.latest) : date;
}
