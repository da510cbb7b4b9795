import type { Notice } from "#data/recognise/reading.ts";
import type { ReadRow } from "./rows.ts";

/** Rows without those whose id stands in an earlier one, which are told of. */
export function withIdsOnce(
  rows: readonly ReadRow[],
  file: string,
): { readonly rows: readonly ReadRow[]; readonly notices: readonly Notice[] } {
  const first = new Map<string, ReadRow>();
  const again: Notice[] = [];
  for (const each of rows) {
    const earlier = first.get(each.row.id);
    if (earlier === undefined) first.set(each.row.id, each);
    else again.push(secondTime(each, earlier, file));
  }
  return { rows: [...first.values()], notices: again };
}

function secondTime({ row, at }: ReadRow, earlier: ReadRow, file: string): Notice {
  return {
    gravity: "error",
    file,
    sheet: at.sheet,
    cell: at.cellOf("id"),
    found: row.id,
    allowed: `an ID that ${earlier.at.sheet}!${earlier.at.cellOf("id")} does not have`,
    done: "the row was left out",
  };
}
