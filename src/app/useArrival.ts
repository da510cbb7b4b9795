import { useEffect, useRef } from "react";
import type { Address } from "#features/address.ts";

const NAME = "Children’s services improvement";

/**
 * Arriving on another screen moves the focus to its heading and names the tab after it; a `section` in the address
 * leads to that part of a long page. The first screen keeps the focus where the browser put it.
 */
export function useArrival(address: Address | null): void {
  const path = address?.path ?? null;
  const section = address?.rest.get("section") ?? null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (path === null) return;
    const isFirst = before.current === null;
    const isMoved = before.current !== path;
    before.current = path;
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>("main h1");
      document.title = heading?.textContent ? `${heading.textContent} – ${NAME}` : NAME;
      if (section !== null) arriveAt(document.getElementById(section));
      else if (isMoved && !isFirst) {
        scrollTo(0, 0);
        heading?.focus({ preventScroll: true });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [path, section]);
}

function arriveAt(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}
