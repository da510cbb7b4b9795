import { useEffect } from "react";
import type { Joined } from "#domain/joining/joined.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { changeOpened, opened, useOpened } from "./opened.ts";

/**
 * The bundled data joined with what is open; null where nothing is open, and until it is joined. While it is joined
 * anew, what was joined before is still shown.
 */
export function useJoined(base: Tables | null): Joined | null {
  const { readings, joined } = useOpened();
  const isDone = joined !== null && joined.base === base && joined.of === readings;
  useEffect(() => {
    if (base !== null && opened().base !== base) changeOpened({ base });
  }, [base]);
  useEffect(() => {
    if (base === null || readings.length === 0 || isDone) return;
    const leaving = new AbortController();
    void joinNow(base, leaving.signal);
    return () => leaving.abort(new DOMException("joined anew", "AbortError"));
  }, [base, readings, isDone]);
  return readings.length === 0 || joined === null ? null : joined.result;
}

async function joinNow(base: Tables, signal: AbortSignal): Promise<void> {
  const of = opened().readings;
  try {
    const { joinOpened } = await import("./joinOpened.ts");
    const result = await joinOpened(base, of, signal);
    if (!signal.aborted) changeOpened({ joined: { base, of, result } });
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
}
