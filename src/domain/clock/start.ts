import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { StartKind } from "#domain/model/words.ts";
import type { Occurrence } from "./occurrence.ts";

/** The day from which a rule is counted here. */
export interface Start {
  readonly date: ImpreciseDate;
  readonly kind: StartKind;
  /**
   * Whether it is the day of publication, standing in for a receipt that is not recorded. Receipt comes first,
   * so what is counted from publication reads "no later than about".
   */
  readonly isPublicationForReceipt: boolean;
}

/** What stands in where the rule's own day is not recorded, the nearest first. */
const STAND_INS: { readonly [K in StartKind]?: readonly StartKind[] } = {
  received: ["pre-publication", "published"],
  "pre-publication": ["received", "published"],
};

/** The recorded day that comes nearest to the one from which a rule counts; null where none does. */
export function startFor(wanted: StartKind, occurrence: Occurrence): Start | null {
  for (const kind of [wanted, ...(STAND_INS[wanted] ?? [])]) {
    const date = occurrence.days[kind];
    if (date === undefined || date.precision === "unknown") continue;
    return { date, kind, isPublicationForReceipt: kind === "published" && kind !== wanted };
  }
  return null;
}
