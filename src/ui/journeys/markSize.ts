import { HALF_MARK_PX, pillWidthPx, TOO_CLOSE_PX } from "#ui/timeline/marks.ts";
import { ROW_PX } from "./layout.ts";
import type { MarkSize } from "./rowParts.ts";

const MARK: Omit<MarkSize, "hasLanes"> = {
  halfPx: HALF_MARK_PX,
  gapPx: TOO_CLOSE_PX - 2 * HALF_MARK_PX,
  pillHalfPx: (count) => pillWidthPx(count) / 2,
};
const WITH_LANES: MarkSize = { ...MARK, hasLanes: true };
const WITHOUT_LANES: MarkSize = { ...MARK, hasLanes: false };

/** Marks as they stand in a row of that height; only a whole one has room for slim bars under and over them. */
export function markSizeFor(rowPx: number): MarkSize {
  return rowPx >= ROW_PX ? WITH_LANES : WITHOUT_LANES;
}
