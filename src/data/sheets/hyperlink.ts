/** Where a link formula leads, and the words it shows. */
export interface Hyperlink {
  readonly target: string;
  readonly shown: string;
}

const TEXT = '"([^"]*(?:""[^"]*)*)"';
const FORMULA = new RegExp(`^(?:of:)?=?\\s*HYPERLINK\\(\\s*${TEXT}\\s*(?:[,;]\\s*${TEXT}\\s*)?\\)\\s*$`, "i");

/** The link in a formula that is nothing but `HYPERLINK("where", "words")`, both as they stand; null for any other. */
export function readHyperlink(formula: string): Hyperlink | null {
  const found = FORMULA.exec(formula);
  if (found?.[1] === undefined) return null;
  const target = found[1].replaceAll('""', '"');
  return { target, shown: found[2]?.replaceAll('""', '"') ?? target };
}
