import { startTransition, useEffect, useMemo, useReducer } from "react";
import { type Council, councilOf } from "#domain/council/council.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import type { World } from "#features/world.ts";

/** So many are worked out between two looks at what the reader does; a country at once would keep the page from answering. */
const AT_ONCE = 12;

const worked = new WeakMap<Known, Map<string, Council>>();

/** How the councils in view stand on the day, each worked out once; null while those of a country are being worked out. */
export function useCouncils({ known, councils }: World): readonly Council[] | null {
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  const done = doneOf(known);
  const isFew = missingOf(done, councils).length <= AT_ONCE;
  if (isFew) workOut(known, done, councils);
  useEffect(() => {
    if (isFew) return undefined;
    let timer = 0;
    const goOn = () => {
      workOut(known, done, missingOf(done, councils).slice(0, AT_ONCE));
      if (missingOf(done, councils).length > 0) timer = window.setTimeout(goOn);
      else startTransition(lookAgain);
    };
    timer = window.setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [known, done, councils, isFew]);
  return useMemo(() => (isFew ? councils.flatMap(({ id }) => done.get(id) ?? []) : null), [isFew, councils, done]);
}

function doneOf(known: Known): Map<string, Council> {
  const done = worked.get(known) ?? new Map<string, Council>();
  worked.set(known, done);
  return done;
}

function missingOf(done: ReadonlyMap<string, Council>, councils: readonly Authority[]): readonly Authority[] {
  return councils.filter(({ id }) => !done.has(id));
}

function workOut(known: Known, done: Map<string, Council>, councils: readonly Authority[]): void {
  for (const authority of missingOf(done, councils)) done.set(authority.id, councilOf(known, authority));
}
