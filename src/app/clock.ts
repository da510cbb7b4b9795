import { useSyncExternalStore } from "react";
import { type IsoDay, isoDay } from "#domain/dates/day.ts";

// The one place that reads the clock. A council's day is London's, wherever the laptop thinks it is.
const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const LOOK_EVERY_MS = 30_000;

/** The day it is in London. */
function todayInLondon(): IsoDay {
  const parts = new Map(LONDON.formatToParts(new Date()).map((part) => [part.type, part.value]));
  return isoDay(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}

/** London's day, which moves by itself: at midnight, and when a laptop wakes after a weekend. */
export function useToday(): IsoDay {
  return useSyncExternalStore(whenTheDayMayHaveMoved, todayInLondon);
}

function whenTheDayMayHaveMoved(tell: () => void): () => void {
  const timer = setInterval(tell, LOOK_EVERY_MS);
  const wakings = ["visibilitychange", "focus", "pageshow"] as const;
  for (const waking of wakings) addEventListener(waking, tell, true);
  return () => {
    clearInterval(timer);
    for (const waking of wakings) removeEventListener(waking, tell, true);
  };
}
