import { dayAt, dayNumber, isIsoDay } from "#domain/dates/day.ts";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import type { World } from "#features/world.ts";
import { FIRST_VIEW, type TimelineView } from "#ui/timeline/view.ts";

/** The range or the time drawn, and the kinds hidden, as the address has them: a link shows the same timeline. */
export function viewInAddress({ address: { rest } }: World): TimelineView {
  const hide = (rest.get("hide") ?? "").split(",");
  return {
    ...FIRST_VIEW,
    range: rest.get("range") ?? null,
    window: windowIn(rest.get("from") ?? "", rest.get("to") ?? ""),
    hidden: EVENT_KINDS.filter((kind) => hide.includes(kind)),
  };
}

function windowIn(from: string, to: string): TimelineView["window"] {
  return isIsoDay(from) && isIsoDay(to) && from < to ? { from: dayNumber(from), to: dayNumber(to) } : null;
}

/** Puts what is chosen into the address, without a step for the back button. */
export function keepView(world: World, { range, window, hidden }: TimelineView): void {
  const edge = (day: number | undefined) => (day === undefined || range !== null ? null : dayAt(Math.round(day)));
  world.settle({
    rest: { hide: [...hidden].sort().join(","), range, from: edge(window?.from), to: edge(window?.to) },
  });
}
