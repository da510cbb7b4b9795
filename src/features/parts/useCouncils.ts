import { startTransition, useEffect, useMemo, useReducer, useState } from "react";
import { inTurns } from "#data/opening/turns.ts";
import { type Council, councilInTurns, councilOf } from "#domain/council/council.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Work } from "#domain/turns.ts";
import type { World } from "#features/world.ts";
import { makeEvents } from "./councilEvents.ts";

/** So few councils, and so few rows about actions, are worked out while the screen is drawn; more would keep it from answering. */
const FEW_COUNCILS = 12;
const FEW_ROWS = 2_000;

const worked = new WeakMap<Known, Map<string, Council>>();

/** How the councils in view stand on the day, each worked out once; null while those of a country, or a long plan, are being worked out. */
export function useCouncils({ known, councils }: Pick<World, "known" | "councils">): readonly Council[] | null {
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  if (fault !== null) throw fault.cause;
  const done = doneOf(known);
  const missing = missingOf(done, councils);
  const isReady = missing.length === 0 || (missing.length <= FEW_COUNCILS && isShort(known));
  if (isReady) for (const authority of missing) done.set(authority.id, councilOf(known, authority));
  useEffect(() => {
    if (isReady) return undefined;
    const leaving = new AbortController();
    void inTurns(workedOut(known, done, councils), leaving.signal).then(
      () => startTransition(lookAgain),
      (cause: unknown) => {
        if (!leaving.signal.aborted) setFault({ cause });
      },
    );
    return () => leaving.abort();
  }, [known, done, councils, isReady]);
  return useMemo(() => (isReady ? councils.flatMap(({ id }) => done.get(id) ?? []) : null), [isReady, councils, done]);
}

function doneOf(known: Known): Map<string, Council> {
  const done = worked.get(known) ?? new Map<string, Council>();
  worked.set(known, done);
  return done;
}

function missingOf(done: ReadonlyMap<string, Council>, councils: readonly Authority[]): readonly Authority[] {
  return councils.filter(({ id }) => !done.has(id));
}

function isShort({ tables }: Known): boolean {
  return tables.actions.length + tables.updates.length <= FEW_ROWS;
}

function* workedOut(known: Known, done: Map<string, Council>, councils: readonly Authority[]): Work<void> {
  for (const authority of missingOf(done, councils)) {
    const council = yield* councilInTurns(known, authority);
    done.set(authority.id, council);
    yield;
    if (council.actions.length > FEW_ROWS) yield* makeEvents(known, council);
  }
}
