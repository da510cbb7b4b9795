import { MONTH_LINE } from "#ui/timeline/marks.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import type { Ticks } from "#ui/timeline/ticks.ts";
import { isThin } from "./layout.ts";
import { markSizeFor } from "./markSize.ts";
import type { Painted, Rows } from "./painted.ts";
import { paintAsAt, paintGround, paintNothing } from "./paintGround.ts";
import { paintPlaced } from "./paintPlaced.ts";
import { placeRow } from "./placeRow.ts";
import { frameOf, type Sheet } from "./rowScale.ts";
import { layThin } from "./thinStrokes.ts";

/** Paints the rows and what lies under them. Everything it needs is given; it decides nothing but strokes. */
export function paintRows(painted: Painted, rows: Rows, { sheet, ticks }: { sheet: Sheet; ticks: Ticks }): void {
  const { ink } = painted;
  const span = { head: rows.tops[rows.from] ?? 0, foot: rows.tops[rows.to] ?? 0 };
  paintGround(ink, { sheet, ticks }, span);
  if (isThin(rows.rowPx)) paintThin(painted, rows, { sheet, span });
  else for (let row = rows.from; row < rows.to; row += 1) paintRow(painted, rows, { row, sheet });
}

interface Over {
  readonly sheet: Sheet;
  readonly span: { readonly head: number; readonly foot: number };
}

function paintThin({ ink, thin }: Painted, rows: Rows, { sheet, span }: Over): void {
  const { window, x0, x1, asAt, clock } = sheet;
  const scale = { window, x0, x1 };
  if (clock === "calendar") paintAsAt(ink, { scale, asAtX: xOfMiddle(scale, asAt) }, span);
  for (const [colour, rects] of layThin(thin, rows, sheet)) {
    ink.fillStyle = colour;
    for (let at = 0; at < rects.length; at += 4) {
      ink.fillRect(rects[at] ?? 0, rects[at + 1] ?? 0, rects[at + 2] ?? 0, rects[at + 3] ?? 0);
    }
  }
}

interface RowOf {
  readonly row: number;
  readonly sheet: Sheet;
}

function paintRow(painted: Painted, rows: Rows, { row, sheet }: RowOf): void {
  const { journeys, shown, order, rowPx } = rows;
  const council = order[row] ?? 0;
  const journey = journeys.councils[council];
  const frame = journey === undefined ? null : frameOf(sheet, journey);
  const top = rows.tops[row] ?? 0;
  const { ink } = painted;
  ink.fillStyle = MONTH_LINE;
  ink.fillRect(0, top + rowPx - 1, rows.widthPx, 1);
  if (frame === null) {
    paintNothing(ink, sheet, top + rowPx / 2);
    return;
  }
  // Under the marks: a line through a count would make it unreadable.
  paintAsAt(ink, frame, { head: top, foot: top + rowPx });
  const placed = placeRow({ journeys, shown, council }, frame, markSizeFor(rowPx));
  paintPlaced(painted, rows, { placed, y: top + rowPx / 2 });
}
