/** The recommendations of a report that a row of a tracker names by number, and the years that stand beside them. */
export interface NamedRecommendations {
  readonly numbers: readonly number[];
  readonly years: readonly string[];
}

const AND = "\\s*(?:,|;|/|&|\\+|and|,\\s*and)\\s*";
const NUMBER = "\\d{1,2}(?![\\d.]*\\d)";
/** "Rec", "Recommendations", "R", "AFI", "Finding", each perhaps with "no." behind it. */
const WORD = "(?:[Rr]ec(?:ommendation)?(s?)|REC(?:OMMENDATION)?(S?)|R|AFI|[Ff]inding(s?))\\.?";
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}\\s*(?:[Nn]o\\.?|[Nn]umbers?|#)?\\s*(${NUMBER}(?:${AND}${NUMBER})*)(\\s*(?:-|–|—|to)\\s*${NUMBER})?`,
  "gu",
);
const NUMBERS_ALONE = new RegExp(`^\\s*${NUMBER}(?:${AND}${NUMBER})*\\.?\\s*$`);
const OF_NUMBERS = /\brec(?:s|ommendations?)?\b|\bfindings?\b|\bareas? for improvement\b/i;
const YEAR = /(?<![\d/-])(?:19|20)\d{2}(?![\d])/g;

/**
 * The numbers in a cell of a column of recommendations: "Rec 1", "R1 and R4", "Recommendations 2 to 4 (2021)"; or "3"
 * alone where the heading speaks of recommendations. A number that may be something else ("Rec 1.2", "Rec 1-3") is none.
 */
export function namedRecommendations(cell: string, heading: string): NamedRecommendations {
  const years = [...new Set([...`${heading} ${cell}`.matchAll(YEAR)].map(([year]) => year))];
  const isAlone = OF_NUMBERS.test(heading) && NUMBERS_ALONE.test(cell);
  const found = isAlone ? listed(cell) : [...cell.matchAll(NAMED)].flatMap(numbersIn);
  return { numbers: [...new Set(found)], years };
}

function numbersIn([, plural, plurals, findings, list = "", range]: RegExpMatchArray): readonly number[] {
  const numbers = listed(list);
  if (range === undefined) return numbers;
  const isPlural = [plural, plurals, findings].some((s) => s !== undefined && s !== "");
  const from = numbers.at(-1) ?? 0;
  const [to = 0] = listed(range);
  // "Rec 1-3" may be a part of recommendation 1; "Recs 1-3" are three.
  if (!isPlural || to <= from) return [];
  return [...numbers, ...Array.from({ length: to - from }, (_, place) => from + 1 + place)];
}

function listed(words: string): readonly number[] {
  return [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
