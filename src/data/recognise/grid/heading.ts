/** The columns that a recogniser reads, each with the headings under which files have it, as `headingKey` writes them. */
export type Headings<C extends string> = Readonly<Record<C, readonly string[]>>;

/**
 * A heading without what changes from year to year: capitals, underscores, signs, note numbers, "the" before it and
 * "grade" or "judgement" after it. "The experiences and progress of children in care [note 2]" and
 * "experiences_and_progress_of_children_in_care_grade" are one.
 */
export function headingKey(heading: string): string {
  const plain = heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/([a-z]{4})\d$/, "$1")
    .trim();
  const bare = plain.replace(/^the /, "").replace(/ (?:judgement|judgment|grade|rating)$/, "");
  return bare === "" ? plain : bare;
}

/** For each way of writing a heading, the column that it heads. */
export function columnsByHeading<C extends string>(headings: Headings<C>): ReadonlyMap<string, C> {
  const columns = Object.keys(headings) as C[];
  return new Map(columns.flatMap((column) => headings[column].map((way) => [headingKey(way), column] as const)));
}
