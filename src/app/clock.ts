import { useSyncExternalStore } from "react";
import { type IsoDay, isoDay } from "#domain/dates/day.ts";

// The one place that reads the clock. A council's day is London's, wherever the laptop thinks it is.
const ZONE = "Europe/London";
const LOOK_EVERY_MS = 30_000;

/** Of the browser's own calendar only what is asked of it here; browsers before 2026 may have none. */
interface Instants {
  readonly Instant: {
    readonly fromEpochMilliseconds: (ms: number) => {
      readonly toZonedDateTimeISO: (zone: string) => {
        readonly toPlainDate: () => { readonly toString: () => string };
      };
    };
  };
}

/** The day it is in London. */
function todayInLondon(): IsoDay {
  const { Temporal } = globalThis as { readonly Temporal?: Instants };
  return isoDay(Temporal === undefined ? byFormat() : byCalendar(Temporal));
}

/** Asked first: the browser's formats take thirty times as long to get ready, while the reader waits for the page. */
function byCalendar({ Instant }: Instants): string {
  return Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

let format: Intl.DateTimeFormat | null = null;

function byFormat(): string {
  format ??= new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Map(format.formatToParts(Date.now()).map((part) => [part.type, part.value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
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
