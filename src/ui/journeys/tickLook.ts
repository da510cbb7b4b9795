import { gradeIn, kindIn, stateIn } from "#domain/journeys/look.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { GRADE_MARKS } from "#ui/timeline/looks.ts";
import { INK, KIND_LOOKS, UNRECORDED } from "#ui/timeline/marks.ts";
import type { TickSize } from "./placeThin.ts";

/** What a tick says: its colour, whether it is an outline's slighter half, and what lies round it. */
export interface TickLook {
  readonly fill: string;
  /** Only expected or due: half as high. */
  readonly isHalf: boolean;
  /** The colour of its edge; null for none. */
  readonly edge: string | null;
}

export const GRADE_EDGE = KIND_LOOKS.inspection.edge;
const OVERDUE = EVENT_STATUSES.indexOf("overdue");
const UNKNOWN: ReadonlySet<number> = new Set(
  (["no-evidence", "no-record"] as const).map((status) => EVENT_STATUSES.indexOf(status)),
);

/** Whether a status says that nothing is recorded. */
export function isUnknown(status: number): boolean {
  return UNKNOWN.has(status);
}

/** The look of a tick from that of the event that it shows. An overdue one has black sides, whatever its size. */
export function tickLook(look: number, status: number, { hasGrade }: TickSize): TickLook {
  const state = stateIn(look);
  const grade = hasGrade ? gradeIn(look) : null;
  const kind = KIND_LOOKS[kindIn(look)];
  if (status === OVERDUE) return { fill: kind.fill, isHalf: false, edge: INK };
  if (state === "not-recorded" || isUnknown(status)) return { fill: UNRECORDED, isHalf: false, edge: null };
  if (grade !== null) return { fill: GRADE_MARKS[grade].fill, isHalf: false, edge: GRADE_EDGE };
  return { fill: kind.fill, isHalf: state === "expected" || state === "computed", edge: null };
}
