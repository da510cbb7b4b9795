import { useCallback, useEffect, useRef, useState } from "react";
import type { World } from "#features/world.ts";
import { choiceIn, choiceOut, type JourneyChoice } from "./journeyAddress.ts";

/** The address follows a reader after a moment: a hand that ticks and drags must not wait for it. */
const SETTLE_MS = 250;

/** What the reader has chosen: kept here so that it answers at once, and put into the address when the reader rests. */
export function useChoice(world: World): readonly [JourneyChoice, (change: Partial<JourneyChoice>) => void] {
  const { rest } = world.address;
  const [choice, setChoice] = useState(() => choiceIn(rest));
  const written = useRef(wordsOf(choiceIn(rest)));
  const latest = useRef(world);
  useEffect(() => {
    latest.current = world;
  });
  // The back button and a link on the same screen change the address from outside.
  const inAddress = wordsOf(choiceIn(rest));
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setChoice(choiceIn(rest));
  }, [inAddress, rest]);
  useEffect(() => {
    if (wordsOf(choice) === written.current) return undefined;
    const settling = setTimeout(() => {
      written.current = wordsOf(choiceIn(restOf(choice)));
      latest.current.settle({ rest: choiceOut(choice) });
    }, SETTLE_MS);
    return () => clearTimeout(settling);
  }, [choice]);
  const change = useCallback((more: Partial<JourneyChoice>) => setChoice((before) => ({ ...before, ...more })), []);
  return [choice, change];
}

function wordsOf(choice: JourneyChoice): string {
  return JSON.stringify(choiceOut(choice));
}

function restOf(choice: JourneyChoice): ReadonlyMap<string, string> {
  return new Map(Object.entries(choiceOut(choice)).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
