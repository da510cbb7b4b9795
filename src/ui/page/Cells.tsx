import type { ReactNode } from "react";
import { Words } from "#ui/facts/Words.tsx";

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface Row {
  readonly id: string;
  /** The record that the row shows, as in `deadlines/bury-2022-improvement-plan`. */
  readonly record?: string;
  readonly status?: string;
  /** Rows that follow one another under one name stand in a body of their own, with the name as its heading. */
  readonly group?: string;
  readonly cells: readonly ReactNode[];
}

/** A table whose rows become short lists on a phone, each cell with its heading. The first cell of a row names it. */
export function Cells({ caption, columns, rows, isCaptionHidden = true }: CellsProps) {
  return (
    <div className="csi-table-wrap">
      <table className="csi-table csi-table--stack">
        <caption className={isCaptionHidden ? "govuk-visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumber ? "csi-number" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {bodiesOf(rows).map(({ group, rows: own }) => (
          <tbody key={group ?? ""}>
            {group === undefined ? null : (
              <tr className="csi-table__group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {group}
                </th>
              </tr>
            )}
            {own.map((row) => (
              <BodyRow key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface Body {
  readonly group: string | undefined;
  readonly rows: readonly Row[];
}

function bodiesOf(rows: readonly Row[]): readonly Body[] {
  const bodies: { group: string | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (last !== undefined && last.group === row.group) last.rows.push(row);
    else bodies.push({ group: row.group, rows: [row] });
  }
  return bodies.length === 0 ? [{ group: undefined, rows: [] }] : bodies;
}

function BodyRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  return (
    <tr data-record={row.record} data-status={row.status}>
      {columns.map((column, place) => {
        const given = row.cells[place];
        const cell = typeof given === "string" ? <Words>{given}</Words> : given;
        if (place === 0) {
          return (
            <th key={column.id} scope="row">
              {cell}
            </th>
          );
        }
        return (
          <td key={column.id} className={column.isNumber ? "csi-number" : undefined}>
            <span className="csi-table__word" aria-hidden="true">
              {column.title}
            </span>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

interface CellsProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly isCaptionHidden?: boolean;
}
