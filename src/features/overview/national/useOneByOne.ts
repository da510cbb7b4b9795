import { startTransition, useEffect, useState } from "react";
import { usePrinting } from "#ui/timeline/usePrinting.ts";

/** How many of so many parts are to be drawn by now: one more after each, so that a reader's hand is never kept waiting for all. On paper all of them. */
export function useOneByOne(parts: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= parts) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + 1)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, parts]);
  return usePrinting() ? parts : drawn;
}
