import { useEffect } from "react";
import { addressOf } from "./location.ts";
import { beginScreen } from "./Screens.tsx";

/** What a hand or the keyboard does to a link before it is pressed. */
const SIGNS = ["pointerover", "touchstart", "focusin"] as const;

/** Fetches the screen behind a link that a reader is about to press, so that it is there when it is pressed. */
export function useForesight(): void {
  useEffect(() => {
    const look = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      if (link !== null) void beginScreen(addressOf(link.getAttribute("href") ?? ""));
    };
    for (const sign of SIGNS) addEventListener(sign, look, { passive: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, look);
    };
  }, []);
}
