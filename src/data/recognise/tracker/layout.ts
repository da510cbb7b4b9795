import type { Sheet } from "#data/sheets/book.ts";
import { wordsIn } from "./cells.ts";
import type { Header } from "./header.ts";
import type { ColumnRole } from "./roles.ts";

/** A sheet with its headings and what each of its columns holds. */
export interface Layout {
  readonly sheet: Sheet;
  readonly header: Header;
  /** The columns of each role, from left to right. */
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>;
}

/** The columns by role; those that are not named are not read. */
export function layoutOf(sheet: Sheet, header: Header, roles: ReadonlyMap<number, ColumnRole>): Layout {
  const columns = new Map<ColumnRole, number[]>();
  for (const column of header.headings.keys()) {
    const heading = header.headings[column] ?? "";
    const role = isOfInspectors(heading) ? "ignore" : (roles.get(column) ?? "ignore");
    columns.set(role, [...(columns.get(role) ?? []), column]);
  }
  return { sheet, header, columns };
}

/** A column of inspectors' names, which are dropped whoever asks; what inspectors found is none. */
export function isOfInspectors(heading: string): boolean {
  return /^(?:lead |ofsted )?(?:inspectors?|hmis?)(?:['’]?s?)?(?: names?)?$/i.test(heading.trim());
}

export function columnsOf({ columns }: Layout, ...roles: readonly ColumnRole[]): readonly number[] {
  return roles.flatMap((role) => columns.get(role) ?? []).sort((a, b) => a - b);
}

/** The words of a role's columns in a row; "" where there are none. */
export function wordsOf(layout: Layout, place: number, role: ColumnRole): string {
  return columnsOf(layout, role)
    .map((column) => wordsIn(layout.sheet.rows[place]?.[column]))
    .filter((words) => words !== "")
    .join("; ");
}
