import type { TimeWindow } from "#ui/timeline/window.ts";
import { insetsOf } from "./insets.ts";
import { isThin, ROW_PX } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { sheetScene } from "./sheetPlan.ts";

/** What A4 on its side has between its margins, at 96 pixels to the inch: across, and for rows from head to foot. */
export const PAPER_PX = 1000;
const ROWS_PX = 15 * ROW_PX;
/** The first sheet also carries the heading. */
const FIRST_ROWS_PX = 9 * ROW_PX;
/** Thin rows share two sheets, as high as those allow and no thinner than can be told apart. */
const LEAST_THIN_PX = 3;
const MOST_THIN_PX = 23;

/** The rows of one sheet: from one to another. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** How high a row stands on paper. */
export function paperRowPx({ rowPx, order }: Pick<Scene, "rowPx" | "order">): number {
  if (!isThin(rowPx)) return ROW_PX;
  const sharedPx = Math.floor((FIRST_ROWS_PX + ROWS_PX) / Math.max(1, order.length));
  return Math.min(MOST_THIN_PX, Math.max(LEAST_THIN_PX, sharedPx));
}

interface Printed {
  readonly window: TimeWindow;
  readonly opened: ReadonlySet<string>;
}

/** The sheets of a picture on paper: as many rows on each as it holds, an opened row with all that it opens into. */
export function pagesOf(scene: Scene, { window, opened }: Printed): readonly Page[] {
  const rowPx = paperRowPx(scene);
  const rows = scene.order.length;
  const insets = insetsOf(sheetScene(scene, { widthPx: PAPER_PX, rowPx }), { window, opened, from: 0, to: rows });
  const pages: Page[] = [];
  let [from, used] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const heightPx = rowPx + (insets.get(row)?.heightPx ?? 0);
    const room = pages.length === 0 ? FIRST_ROWS_PX : ROWS_PX;
    if (row > from && used + heightPx > room) {
      pages.push({ from, to: row });
      [from, used] = [row, 0];
    }
    used += heightPx;
  }
  return [...pages, { from, to: rows }];
}
