const MB = 1024 * 1024;

/** The largest file that is opened at all, in bytes. */
export const MOST_BYTES = 60 * MB;
/** What all the parts of a packed file may come to once unpacked, in bytes. */
export const MOST_UNPACKED = 200 * MB;
export const MOST_PARTS = 1_000;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;
/** Over all the sheets of a file; an empty row counts as one cell. */
export const MOST_CELLS = 4_000_000;

/** Coloured cells without words, on one sheet: more than any tracker has ratings. */
export const MOST_FILLS = 100_000;
/** Areas of one sheet that are coloured by a rule. */
export const MOST_RULED_AREAS = 1_000;

/** No sheet packs to less than a two-hundredth of its size; a file made to fill a computer's memory does. */
export const MOST_TIMES_SMALLER = 200;
/** Below this size, in bytes, how tightly a part is packed does no harm. */
export const HARMLESS_SIZE = 8 * MB;

/** A tag or a text longer than this, in characters, is no cell: Excel's limit is 32,767. */
export const MOST_TOKEN = 2_000_000;
/** Elements within elements: a sheet has about ten. */
export const MOST_DEPTH = 200;
