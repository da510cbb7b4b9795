import type { LeastAndMost } from "#domain/dates/compare.ts";

/** "39", "38 to 39", "not known". */
export function monthsWords({ least, most }: LeastAndMost): string {
  if (least === null || most === null) return "not known";
  return least === most ? String(most) : `${least} to ${most}`;
}
