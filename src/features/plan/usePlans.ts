import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { fitting } from "#domain/plan/filter.ts";
import { inPlanOrder } from "#domain/plan/order.ts";
import { type PlanRow, planRows } from "#domain/plan/rows.ts";
import type { PlanChoice } from "#features/parts/planAddress.ts";

/** A council's plan: all of it, and what the reader's choice leaves. */
export interface Plan {
  readonly council: Council;
  /** In the order of the documents. */
  readonly all: readonly PlanRow[];
  /** In the order chosen. */
  readonly shown: readonly PlanRow[];
}

/** A plan before anything is asked of it. */
export type WholePlan = Pick<Plan, "council" | "all">;

/** The plans of the councils that have any action. */
export function useWholePlans(known: Known, councils: readonly Council[]): readonly WholePlan[] {
  return useMemo(
    () =>
      councils
        .filter((council) => council.actions.length > 0)
        .map((council) => ({ council, all: planRows(known, council) })),
    [known, councils],
  );
}

/** What the reader's choice leaves of each, in the order chosen. */
export function usePlans(known: Known, whole: readonly WholePlan[], { filter, order }: PlanChoice): readonly Plan[] {
  const ordered = useMemo(
    () => whole.map((plan) => ({ ...plan, inOrder: inPlanOrder(known, plan.all, order) })),
    [known, whole, order],
  );
  return useMemo(
    () => ordered.map(({ council, all, inOrder }) => ({ council, all, shown: fitting(inOrder, filter) })),
    [ordered, filter],
  );
}
