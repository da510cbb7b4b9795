import { nameNotices } from "#data/recognise/nameNotices.ts";
import { cellName, type Sheet } from "#data/sheets/book.ts";
import type { Remark, TrackerDue, TrackerRow } from "#domain/tracker/copy.ts";
import type { People } from "#domain/tracker/people.ts";
import { wordsIn } from "./cells.ts";
import type { TrackerChoices } from "./choices.ts";
import type { Grouped } from "./groups.ts";
import type { Layout } from "./layout.ts";
import type { CellNotice } from "./layoutNotices.ts";
import type { ColumnRole } from "./roles.ts";

/** Columns in which people are not spoken of, or whose names are owners'. */
const NOT_SEARCHED: ReadonlySet<ColumnRole> = new Set(["owner", "number", "ignore"]);

/** The words of a sheet in which people may stand: its owners, and what else is read of it. */
export function peopleWords(
  sheet: Sheet,
  { headerRow, roles }: Pick<TrackerChoices, "headerRow" | "roles">,
): { readonly owners: readonly string[]; readonly texts: readonly string[] } {
  const rows = sheet.rows.slice(headerRow + 1);
  const wordsWhere = (is: (role: ColumnRole) => boolean) => {
    const columns = [...roles].flatMap(([column, role]) => (is(role) ? [column] : []));
    return rows.flatMap((row) => columns.map((column) => wordsIn(row[column])).filter((words) => words !== ""));
  };
  return { owners: wordsWhere((role) => role === "owner"), texts: wordsWhere((role) => !NOT_SEARCHED.has(role)) };
}

/** A row of a tracker without people's names in any of its words. */
export function rowWithoutNames(row: TrackerRow, people: People): TrackerRow {
  const plain = (words: string) => people.without(words).words;
  const plainOrNull = (words: string | null) => (words === null ? null : plain(words));
  const due = (of: TrackerDue): TrackerDue => ({ ...of, words: plainOrNull(of.words) });
  const remark = ({ label, words }: Remark): Remark => ({ label: plain(label), words: plain(words) });
  return {
    ...row,
    words: plain(row.words),
    theme: plainOrNull(row.theme),
    due: due(row.due),
    revised: due(row.revised),
    status: plainOrNull(row.status),
    rating: plainOrNull(row.rating),
    standing: row.standing.map(remark),
    progress: row.progress.map(remark),
  };
}

/** What is told of names, cell by cell. */
export function namesInCells({ sheet, columns }: Layout, grouped: Grouped, people: People): readonly CellNotice[] {
  const searched = [...columns].flatMap(([role, of]) => (NOT_SEARCHED.has(role) ? [] : of)).sort((a, b) => a - b);
  const themes = grouped.kinds.get("theme") ?? [];
  const places = [...grouped.actions.flatMap((action) => action.places), ...themes].sort((a, b) => a - b);
  return places.flatMap((place) =>
    searched.flatMap((column) =>
      nameNotices(people.without(wordsIn(sheet.rows[place]?.[column]))).map((told) => ({
        ...told,
        cell: cellName(place, column),
      })),
    ),
  );
}
