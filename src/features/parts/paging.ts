import type { Address } from "#features/address.ts";

/** Which of the rows stand on the page that the address names. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** The place of the first and, one further, of the last. */
  readonly from: number;
  readonly to: number;
}

/** The page of the address; a number that is none, or beyond the last page, gives the nearest that there is. */
export function pagingOf(address: Address, rows: number, rowsAPage: number): Paging {
  const pages = Math.max(1, Math.ceil(rows / rowsAPage));
  const asked = Math.trunc(Number(address.rest.get("page")));
  const page = Math.min(Math.max(Number.isFinite(asked) ? asked : 1, 1), pages);
  const from = (page - 1) * rowsAPage;
  return { page, pages, from, to: Math.min(from + rowsAPage, rows) };
}

/** All rows on one page: on paper, and for the few that a reader has chosen. */
export function onOnePage(rows: number): Paging {
  return { page: 1, pages: 1, from: 0, to: rows };
}
