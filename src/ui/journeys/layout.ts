/** How high rows stand: with their names, or all of them in one view. */
export type Density = "named" | "all";

export const ROW_PX = 31;
/** All rows in one view may be this thin; names are then told by the pointer and the walk alone. */
const LEAST_ROW_PX = 3;

/** A row thinner than this has no room for marks: its events are ticks. */
const LEAST_MARK_ROW_PX = 24;
/** What a name takes of the height. */
const LEAST_NAME_ROW_PX = 15;

export function isThin(rowPx: number): boolean {
  return rowPx < LEAST_MARK_ROW_PX;
}

/** Whether a row shows its name: each where there is room; else one in so many, so that a reader knows about where the others stand. */
export function hasName(rowPx: number, row: number): boolean {
  const every = Math.ceil(LEAST_NAME_ROW_PX / rowPx);
  // Not the first of them: its name would reach over the axis.
  return row % every === every >> 1;
}

/** What the name of a group of rows takes above the first of them. */
export const GROUP_PX = 22;

/** The row with which the group of a row begins; null where there are no groups. */
export function groupStart(groups: ReadonlyMap<number, string>, row: number): number | null {
  if (groups.size === 0) return null;
  let start = row;
  while (start > 0 && !groups.has(start)) start -= 1;
  return start;
}

/** Whether a name that is higher than its row keeps clear of the names of groups above and below it. */
export function isClearOfGroups(groups: ReadonlyMap<number, string>, rowPx: number, row: number): boolean {
  const reach = Math.ceil((LEAST_NAME_ROW_PX - rowPx) / 2 / rowPx);
  for (let near = row - reach + 1; near <= row + reach; near += 1) if (groups.has(near)) return false;
  return true;
}

/**
 * The tops of the rows under one another, and under the last of them the foot; `extraPx` is what stands between a row
 * and the next (an open row's own, the name of a group), and for -1 what stands above the first.
 */
export function topsOf(rows: number, rowPx: number, extraPx: (row: number) => number): Float64Array {
  const tops = new Float64Array(rows + 1);
  tops[0] = extraPx(-1);
  for (let row = 0; row < rows; row += 1) tops[row + 1] = (tops[row] ?? 0) + rowPx + extraPx(row);
  return tops;
}

/** The height of a row with so many in one view of that height. */
export function rowPxFor(density: Density, rows: number, viewPx: number): number {
  if (density === "named" || rows === 0) return ROW_PX;
  return Math.max(LEAST_ROW_PX, Math.min(ROW_PX, Math.floor(viewPx / rows)));
}

/** The rows between two heights, from the first to the one after the last. */
export function rowsBetween(tops: Float64Array, fromPx: number, toPx: number): readonly [number, number] {
  const rows = tops.length - 1;
  let first = 0;
  while (first < rows && (tops[first + 1] ?? 0) <= fromPx) first += 1;
  let after = first;
  while (after < rows && (tops[after] ?? 0) < toPx) after += 1;
  return [first, after];
}

/** The row at a height; null above the first and below the last. */
export function rowAt(tops: Float64Array, px: number): number | null {
  const [row, after] = rowsBetween(tops, px, px + 1);
  return px < 0 || row >= after ? null : row;
}
