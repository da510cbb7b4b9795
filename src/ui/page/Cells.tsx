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
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
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
