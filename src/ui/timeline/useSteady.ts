import { useCallback, useEffect, useRef } from "react";

/** The same function at every drawing, which calls the latest one: so that what is told of nothing new is not drawn anew. */
export function useSteady<Told extends readonly unknown[]>(act: (...told: Told) => void): (...told: Told) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...told: Told) => latest.current(...told), []);
}
