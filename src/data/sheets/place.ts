/** A cell's row and column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const PLACE = /^[A-Z]{1,3}\d{1,7}$/;

/** "AB12" as row 11 and column 27; null where the name is none. */
export function placeOf(name: string): Place | null {
  if (!PLACE.test(name)) return null;
  let column = 0;
  let at = 0;
  for (let letter = letterAt(name, at); letter > 0; letter = letterAt(name, ++at)) column = column * LETTERS + letter;
  return { row: Number(name.slice(at)) - 1, column: column - 1 };
}

/** 1 for A to 26 for Z; 0 or less for a digit or an end. */
function letterAt(name: string, at: number): number {
  return at < name.length ? name.charCodeAt(at) - 64 : 0;
}

/** "A1:C3", or one cell as an area of itself; null where either name is none. */
export function areaOf(names: string): Area | null {
  const [first = "", last = first] = names.replaceAll("$", "").split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return from === null || to === null ? null : { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
