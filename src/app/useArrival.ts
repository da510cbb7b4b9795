import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Address } from "#features/address.ts";
import { onMove } from "./location.ts";
import { returnedTo } from "./places.ts";
import { putBack } from "./returning.ts";

const NAME = "Children’s services improvement";

/**
 * Arriving on another screen moves the focus to its heading and names the tab after it; a `section` in the address
 * leads to that part of a long page. The first screen keeps the focus where the browser put it. Who goes back or
 * forward, or loads the page anew, is put where they were.
 */
export function useArrival(address: Address | null): void {
  const screen = address === null ? null : [address.path, ...address.authorities].join(" ");
  const section = address?.rest.get("section") ?? null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (screen === null) return;
    const isMoved = before.current !== null && before.current !== screen;
    before.current = screen;
    return onceThere("main h1:not([data-waiting])", (heading) => {
      document.title = `${heading.textContent} – ${NAME}`;
      if (!isMoved || section !== null || returnedTo() !== null) return;
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    });
  }, [screen, section]);
  useEffect(() => {
    if (section === null || returnedTo() !== null) return undefined;
    return onceThere(`#${CSS.escape(section)}`, arriveAt);
  }, [section]);
  const place = useSyncExternalStore(onMove, returnedTo);
  const isThere = address !== null;
  useEffect(() => (place === null || !isThere ? undefined : putBack(place)), [place, isThere]);
}

/** Does something with an element as soon as it stands on the page: screens and their parts come when they are wanted. */
function onceThere(selector: string, act: (element: HTMLElement) => void): () => void {
  const look = () => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) return false;
    watcher.disconnect();
    act(found);
    return true;
  };
  const watcher = new MutationObserver(look);
  // A frame later, the heading of the screen that is being left has gone.
  const frame = requestAnimationFrame(() => {
    if (!look()) watcher.observe(document.body, { childList: true, subtree: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
  };
}

function arriveAt(place: HTMLElement): void {
  place.scrollIntoView({ block: "start" });
  place.focus({ preventScroll: true });
}
