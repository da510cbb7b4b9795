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

/** The plans in view: all of each, and what the reader's choice leaves of it, in the order chosen. */
export function usePlans(known: Known, councils: readonly Council[], { filter, order }: PlanChoice): readonly Plan[] {
  const whole = useMemo(
    () =>
      councils
        .filter((council) => council.actions.length > 0)
        .map((council) => ({ council, all: planRows(known, council) })),
    [known, councils],
  );
  const ordered = useMemo(
    () => whole.map((plan) => ({ ...plan, inOrder: inPlanOrder(known, plan.all, order) })),
    [known, whole, order],
  );
  return useMemo(
    () => ordered.map(({ council, all, inOrder }) => ({ council, all, shown: fitting(inOrder, filter) })),
    [ordered, filter],
  );
}
