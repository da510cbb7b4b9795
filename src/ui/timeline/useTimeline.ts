import { useMemo, useState } from "react";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { planTimeline } from "./plan.ts";
import type { Plan } from "./planned.ts";
import {
  FIRST_VIEW,
  type KindCount,
  kindCounts,
  limitsOf,
  rangeOf,
  shownEvents,
  type TimelineView,
  toggled,
  windowOf,
} from "./view.ts";
import { clamped, isInWindow, journeyRanges, type TimelineRange, type TimeWindow, yearRanges } from "./window.ts";

/** What a timeline is made from. */
export interface TimelineMatter {
  readonly events: readonly TimelineEvent[];
  /** One council's kinds in a row each, or several councils. */
  readonly rows: "kinds" | "councils";
  /** The councils in the order of their rows, each with its name. */
  readonly councilNames: ReadonlyMap<string, string>;
  readonly asAt: IsoDay;
  /** What a reader has chosen, where an address keeps it; else the timeline keeps it itself. */
  readonly view?: TimelineView;
  readonly onView?: (view: TimelineView) => void;
}

export interface TimelineState {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly ranges: readonly TimelineRange[];
  readonly range: string | null;
  readonly counts: readonly KindCount[];
  /** The events of the kinds that are shown; and of these, the ones in the window. */
  readonly shown: readonly TimelineEvent[];
  readonly inWindow: readonly TimelineEvent[];
  readonly opened: ReadonlySet<string>;
  readonly setRange: (id: string) => void;
  readonly setWindow: (window: TimeWindow) => void;
  readonly toggleKind: (kind: EventKind) => void;
  readonly toggleCouncil: (authority: string) => void;
}

/** Up to so many councils have their rows by kind open from the beginning. */
const MOST_OPENED = 2;

/** What is shown of a timeline, and how a reader changes it. */
export function useTimeline(matter: TimelineMatter): TimelineState {
  const { events, rows, councilNames, asAt, onView } = matter;
  const [ownView, setOwnView] = useState(FIRST_VIEW);
  const [turned, setTurned] = useState<readonly string[]>([]);
  const view = matter.view ?? ownView;
  const setView = (next: TimelineView) => {
    if (matter.view === undefined) setOwnView(next);
    onView?.(next);
  };

  const ranges = useMemo(() => (rows === "kinds" ? journeyRanges : yearRanges)(events, asAt), [rows, events, asAt]);
  const offer = { ranges, firstRange: rows === "kinds" ? null : "3y" };
  const limits = useMemo(() => limitsOf(events, ranges, dayNumber(asAt)), [events, ranges, asAt]);
  const shown = useMemo(() => shownEvents(events, view.hidden), [events, view.hidden]);
  const opened = useMemo(() => {
    const first = councilNames.size <= MOST_OPENED ? [...councilNames.keys()] : [];
    return new Set([...councilNames.keys()].filter((name) => first.includes(name) !== turned.includes(name)));
  }, [councilNames, turned]);
  const window = windowOf(view, offer, limits);
  return {
    window,
    limits,
    ranges,
    range: rangeOf(view, offer)?.id ?? null,
    counts: kindCounts(events, view.hidden),
    shown,
    inWindow: shown.filter((event) => isInWindow(event, window)),
    opened,
    setRange: (id) => setView({ ...view, range: id, window: null }),
    setWindow: (next) => setView({ ...view, range: null, window: clamped(next, limits) }),
    toggleKind: (kind) => setView({ ...view, hidden: toggled(view.hidden, kind) }),
    toggleCouncil: (name) =>
      setTurned(turned.includes(name) ? turned.filter((one) => one !== name) : [...turned, name]),
  };
}

interface Drawn {
  readonly matter: TimelineMatter;
  readonly state: TimelineState;
  readonly widthPx: number;
  /** Of many councils, the first so many are drawn. */
  readonly mostRows: number;
}

/** The drawing's plan; null before its width is known. */
export function usePlan({ matter, state, widthPx, mostRows }: Drawn): Plan | null {
  const { rows, councilNames, asAt } = matter;
  const { shown, opened, window } = state;
  const councils = useMemo(() => new Map([...councilNames].slice(0, mostRows)), [councilNames, mostRows]);
  const { from, to } = window;
  return useMemo(
    () =>
      widthPx === 0
        ? null
        : planTimeline({ events: shown, rows, councils, opened, window: { from, to }, asAt: dayNumber(asAt), widthPx }),
    [widthPx, shown, rows, councils, opened, from, to, asAt],
  );
}
