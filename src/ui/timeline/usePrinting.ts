import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isAnnounced = false;

/** Whether the page is being printed: what is too long for a screen is drawn for paper alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

function isPrinting(): boolean {
  return isAnnounced || matchMedia("print").matches;
}

function subscribe(onChange: () => void): () => void {
  // A browser prints what stands when these return, so the change must not wait for the next frame.
  const now = () => flushSync(onChange);
  const before = () => {
    isAnnounced = true;
    now();
  };
  const after = () => {
    isAnnounced = false;
    now();
  };
  const query = matchMedia("print");
  query.addEventListener("change", now);
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    query.removeEventListener("change", now);
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}
