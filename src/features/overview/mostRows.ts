/** Beyond so many councils the rows with their small timelines give way to a table, unless the reader asks for them. */
export const MOST_ROWS = 12;

/** So many councils stand on a page. */
export const ROWS_A_PAGE = 25;
