const NAME = "childrens-services-improvement";

/** As much of a channel between tabs as is used here; a browser may have none. */
function channel(): BroadcastChannel | null {
  return "BroadcastChannel" in globalThis ? new BroadcastChannel(NAME) : null;
}

/** Tells the other tabs that nothing is remembered any more. */
export function tellForgotten(): void {
  const own = channel();
  own?.postMessage("forgotten");
  own?.close();
}

export interface Watched {
  /** Another tab has forgotten what was remembered. */
  readonly onForgotten: () => void;
  /** Somebody comes back to this page, and may have cleared the browser's storage meanwhile. */
  readonly onReturn: () => void;
}

/** Watches while something is remembered, until the answer is called. */
export function watchStorage({ onForgotten, onReturn }: Watched): () => void {
  const heard = channel();
  if (heard !== null) heard.onmessage = onForgotten;
  const seen = () => {
    if (document.visibilityState === "visible") onReturn();
  };
  const page = typeof document === "undefined" ? null : document;
  page?.addEventListener("visibilitychange", seen);
  // Beside the page another window may have been used, which does not hide this one.
  globalThis.addEventListener?.("focus", onReturn);
  return () => {
    heard?.close();
    page?.removeEventListener("visibilitychange", seen);
    globalThis.removeEventListener?.("focus", onReturn);
  };
}
