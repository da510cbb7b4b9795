import type { IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { isReported, updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Intervention, Requirement } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";

/** One stretch of intervention with what it asks and what came of it. A track of its own, whatever the grade. */
export interface Period {
  readonly intervention: Intervention;
  readonly from: ImpreciseDate;
  readonly to: ImpreciseDate;
  readonly endedBy: Update | null;
  readonly isReported: boolean;
  readonly requirements: readonly { readonly requirement: Requirement; readonly updates: readonly Update[] }[];
}

/** The stretches of a council's intervention in order of their start, those without a day first. */
export function interventionTrack(known: Known, authority: string): readonly Period[] {
  return [...rowsWith(known.tables.interventions, "authority", authority)]
    .sort(byStart)
    .map((intervention) => new PeriodOn(known, intervention));
}

/** Whether it is only reported is looked up when it is asked for: a timeline of a country's interventions never asks. */
class PeriodOn implements Period {
  readonly intervention: Intervention;
  readonly endedBy: Update | null;
  readonly requirements: Period["requirements"];
  readonly #known: Known;

  constructor(known: Known, intervention: Intervention) {
    const updates = updatesOf(known, `interventions/${intervention.id}`);
    this.intervention = intervention;
    this.endedBy = updates.filter((update) => update.status === "ended").at(-1) ?? null;
    this.requirements = rowsWith(known.tables.requirements, "intervention", intervention.id).map((requirement) => ({
      requirement,
      updates: updatesOf(known, `requirements/${requirement.id}`),
    }));
    this.#known = known;
  }

  get from(): ImpreciseDate {
    return this.intervention.from;
  }
  get to(): ImpreciseDate {
    return this.endedBy?.day ?? this.intervention.to;
  }
  get isReported(): boolean {
    return isReported(this.#known, this.intervention);
  }
}

function byStart(a: Intervention, b: Intervention): number {
  const first = a.from.latest ?? a.from.earliest ?? "";
  const second = b.from.latest ?? b.from.earliest ?? "";
  return first < second ? -1 : Number(first > second);
}

/** Whether a period is running on a day: begun for all we know, and not surely over. */
export function isRunning(period: Period, asAt: IsoDay): boolean {
  const begun = period.from.earliest === null || period.from.earliest <= asAt;
  return begun && (period.to.latest === null || period.to.latest >= asAt);
}

/** How strongly each kind intervenes; what a council's state is named after. */
const WEIGHT: readonly Intervention["kind"][] = [
  "trust",
  "commissioner",
  "statutory-direction",
  "improvement-notice",
  "adviser",
  "improvement-board",
  "other",
];
const NOT_INTERVENTION: readonly Intervention["kind"][] = ["improvement-board", "other"];

/** The running periods by which DfE intervenes, the weightiest first; none where the council is in no intervention known here. */
export function runningInterventions(known: Known, authority: string): readonly Period[] {
  return interventionTrack(known, authority)
    .filter((period) => isRunning(period, known.asAt) && !NOT_INTERVENTION.includes(period.intervention.kind))
    .sort((a, b) => WEIGHT.indexOf(a.intervention.kind) - WEIGHT.indexOf(b.intervention.kind));
}

/** The two weightiest running interventions in a phrase: "Commissioner, statutory direction (reported)"; empty where none runs. */
export function interventionWords({ interventions }: { readonly interventions: readonly Period[] }): string {
  const named = interventions.slice(0, 2).map(periodTitle);
  return named.join("; ");
}

/** A stretch of intervention by its name, which says where it is only reported. */
export function periodTitle({ intervention, isReported }: Period): string {
  return isReported ? `${intervention.title} (reported)` : intervention.title;
}
