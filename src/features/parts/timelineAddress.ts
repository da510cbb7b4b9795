import type { EventKind } from "#domain/timeline/event.ts";
import type { World } from "#features/world.ts";
import { FIRST_VIEW, type TimelineView } from "#ui/timeline/view.ts";

const KINDS: readonly EventKind[] = ["inspection", "deadline", "visit", "outside-view", "intervention", "meeting"];

/** The range and the kinds hidden, as the address has them: a link shows the same timeline. */
export function viewInAddress(world: World): TimelineView {
  const hide = (world.address.rest.get("hide") ?? "").split(",");
  const hidden = KINDS.filter((kind) => hide.includes(kind));
  return { ...FIRST_VIEW, range: world.address.rest.get("range") ?? null, hidden };
}

/** Puts the range and the hidden kinds into the address. A window dragged by hand is not kept there: it would fill the history. */
export function keepView(world: World, view: TimelineView): void {
  const hide = [...view.hidden].sort().join(",");
  const isKept =
    hide === (world.address.rest.get("hide") ?? "") && view.range === (world.address.rest.get("range") ?? null);
  if (!isKept) world.go({ rest: { hide, range: view.range } });
}
