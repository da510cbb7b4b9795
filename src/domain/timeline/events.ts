import type { Council, Course } from "#domain/council/council.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { deadlineTitle } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { dueDayWords, statusWords } from "#domain/deadlines/words.ts";
import { GRADE_WORDS, judgementIn } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Inspection, Meeting } from "#domain/model/records.ts";
import type { Grade } from "#domain/model/words.ts";
import { atOnce, type Work } from "#domain/turns.ts";
import { actionEvents } from "./actionEvents.ts";
import type { EventState, TimelineEvent } from "./event.ts";
import { eventAt } from "./eventAt.ts";
import { expectedEvents } from "./expectedEvents.ts";
import { interventionEvents } from "./interventionEvents.ts";
import { visitEvents } from "./visitEvents.ts";

/** A council's way, with its actions where they have been worked out already. */
type WayOf = Course & Partial<Pick<Council, "actions">>;

/** All the events of a council that have a day, in order of it. What has none stands in the lists. */
export function timelineEvents(known: Known, council: WayOf): readonly TimelineEvent[] {
  return atOnce(timelineEventsInTurns(known, council));
}

/** The same in turns: a plan may have many thousand actions. */
export function* timelineEventsInTurns(known: Known, council: WayOf): Work<readonly TimelineEvent[]> {
  const actions = yield* actionEvents(known, council);
  const others = [
    ...council.inspections.flatMap((inspection) => inspectionEvents(known, council, inspection)),
    ...council.deadlines.flatMap((view) => deadlineEvent(council, view)),
    ...visitEvents(council, known.asAt),
    ...expectedEvents(known, council),
    ...interventionEvents(known, council),
    ...rowsWith(known.tables.meetings, "authority", council.authority.id).flatMap((meeting) =>
      meetingEvent(known, council, meeting),
    ),
  ];
  yield;
  return others.concat(actions).sort((a, b) => a.start - b.start || a.end - b.end);
}

const REPORT_WORDS: Readonly<Record<Inspection["framework"], readonly [string, string]>> = {
  sif: ["Inspection", "Report published"],
  ilacs: ["Inspection", "Report published"],
  jtai: ["Joint inspection", "Joint inspection’s letter published"],
  "area-send": ["SEND inspection", "SEND report published"],
};

function inspectionEvents(known: Known, council: Course, inspection: Inspection): readonly TimelineEvent[] {
  const grade = judgementIn(known, inspection.id, "overall")?.grade ?? null;
  const record = `inspections/${inspection.id}`;
  const [visit, report] = REPORT_WORDS[inspection.framework];
  const { fieldwork, published } = inspection;
  return [
    ...eventAt({
      council,
      record,
      kind: "inspection",
      state: "took-place",
      date: fieldwork,
      label: () => `${visit}, ${impreciseWords(fieldwork)}`,
      isPrelude: true,
      short: visit,
      isDatedLabel: true,
    }),
    ...eventAt({
      council,
      record,
      kind: "inspection",
      state: "took-place",
      date: published,
      label: () => `${report} ${impreciseWords(published)}${judgedWords(grade)}`,
      short: "Report",
      isDatedLabel: true,
      grade,
    }),
  ];
}

function judgedWords(overall: Grade | null): string {
  return overall === null ? "" : `: overall ${GRADE_WORDS[overall].toLowerCase()}`;
}

function deadlineEvent(council: Course, view: DeadlineView): readonly TimelineEvent[] {
  if (view.status === "would-have-fallen") return [];
  return eventAt({
    council,
    record: view.record,
    kind: "deadline",
    date: view.due,
    state: deadlineEventState(view),
    basis: view.isComputed ? "computed" : "told",
    label: () => `${deadlineTitle(view)}${view.isComputed ? " (computed)" : ""}`,
    short: view.what,
    isStrong: council.next.kind === "deadline" && council.next.view.record === view.record,
    status: view.status,
    statusWords: () => statusWords(view),
    whenWords: view.isNoLaterThanAbout ? () => dueDayWords(view) : null,
  });
}

function deadlineEventState(view: DeadlineView): EventState {
  if (view.status === "no-evidence") return "not-recorded";
  if (view.status === "met" || view.status === "met-late") return "took-place";
  return view.isComputed ? "computed" : "expected";
}

function meetingEvent(known: Known, council: Course, meeting: Meeting): readonly TimelineEvent[] {
  const body = rowWithId(known.tables.bodies, meeting.body)?.name ?? "Meeting";
  return eventAt({
    council,
    record: `meetings/${meeting.id}`,
    kind: "meeting",
    date: meeting.when,
    state: "took-place",
    label: () => meeting.short,
    short: body,
  });
}
