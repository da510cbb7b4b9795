import type { TimeWindow } from "#ui/timeline/window.ts";
import { insetsOf, type OpenedInset, splitInset } from "./insets.ts";
import { isThin, ROW_PX } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { sheetScene } from "./sheetPlan.ts";

/** What A4 on its side has between its margins, at 96 pixels to the inch: across, and for rows from head to foot. */
export const PAPER_PX = 1000;
const ROWS_PX = 15 * ROW_PX;
/** The first sheet also carries the heading. */
const FIRST_ROWS_PX = 9 * ROW_PX;
/** The same where anything is open: its marks are of many kinds, and their key takes more lines of the sheet. */
const OPEN_ROWS_PX = 14 * ROW_PX;
const FIRST_OPEN_ROWS_PX = 8 * ROW_PX;
/** Thin rows share two sheets, as high as those allow and no thinner than can be told apart. */
const LEAST_THIN_PX = 3;
const MOST_THIN_PX = 23;

/** The rows of one sheet: from one to another, with what is open among them. */
export interface Page {
  readonly from: number;
  readonly to: number;
  readonly insets: ReadonlyMap<number, OpenedInset>;
  /** Whether its first row goes on from the sheet before. */
  readonly isContinued: boolean;
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

/** The sheets of a picture on paper: as many rows on each as it holds. An opened row that is higher than a sheet goes on over the next ones. */
export function pagesOf(scene: Scene, { window, opened }: Printed): readonly Page[] {
  const rowPx = paperRowPx(scene);
  const paper = sheetScene(scene, { widthPx: PAPER_PX, rowPx });
  const insets = insetsOf(paper, { window, opened, from: 0, to: scene.order.length });
  const pages: Growing[] = [];
  scene.order.forEach((council, row) => {
    const inset = insets.get(row) ?? null;
    const room = { firstPx: roomOf(pages.length, true) - rowPx, restPx: OPEN_ROWS_PX - rowPx };
    const isTooHigh = inset !== null && inset.heightPx > room.restPx;
    const parts = isTooHigh ? splitInset(paper, inset, { council, window, room }) : [inset];
    for (const part of parts) add(pages, { row, inset: part, heightPx: rowPx + (part?.heightPx ?? 0) });
  });
  return pages.length === 0 ? [{ from: 0, to: 0, insets: new Map(), isContinued: false }] : pages;
}

interface Growing extends Page {
  to: number;
  usedPx: number;
  readonly insets: Map<number, OpenedInset>;
}

interface Coming {
  readonly row: number;
  readonly inset: OpenedInset | null;
  readonly heightPx: number;
}

/** Puts a row, or a part of one, on the last sheet where it has room, else on a new one. */
function add(pages: Growing[], { row, inset, heightPx }: Coming): void {
  const last = pages.at(-1);
  const isContinued = last !== undefined && last.to === row + 1;
  const hasOpen = inset !== null || (last?.insets.size ?? 0) > 0;
  const hasRoom = last !== undefined && !isContinued && last.usedPx + heightPx <= roomOf(pages.length - 1, hasOpen);
  const page: Growing = hasRoom ? last : { from: row, to: row, usedPx: 0, insets: new Map(), isContinued };
  if (!hasRoom) pages.push(page);
  page.to = row + 1;
  page.usedPx += heightPx;
  if (inset !== null) page.insets.set(row, inset);
}

/** What the rows of a sheet may take, by its place and by whether one of them is open. */
function roomOf(place: number, hasOpen: boolean): number {
  if (place === 0) return hasOpen ? FIRST_OPEN_ROWS_PX : FIRST_ROWS_PX;
  return hasOpen ? OPEN_ROWS_PX : ROWS_PX;
}
