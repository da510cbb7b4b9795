/** The words behind or around which a council's name stands: "Anyshire MBC", "London Borough of Anyshire". */
const COUNCIL_WORD =
  /\b(?:council|mbc|mdc|lbc|borough|local authority|children['’‘]?s (?:services|social care|trust))\b( of )?/gi;
/** What stands between a council's name and what it is. */
const KINDS: ReadonlySet<string> = new Set(
  "royal london city county metropolitan district unitary borough council".split(" "),
);
/** Words of titles with a capital that are no part of a council's name. */
const NO_NAME: ReadonlySet<string> = new Set(
  "the our your a action actions plan plans tracker improvement improving ofsted ilacs inspection board boards director directors directorate department service services head leader lead member members cabinet corporate strategic integrated partnership safeguarding social care early help adult adults family families education children children's childrens young people progress update report response post recovery transformation dfe position as at for by to from".split(
    " ",
  ),
);
const JOINING: ReadonlySet<string> = new Set("of and upon on under with in le by & the".split(" "));
const WORD = /[\p{L}&][\p{L}'’‘-]*/gu;

/** The councils that a title names by saying what they are, known or not: "Anyshire" in "Anyshire Children’s Services". */
export function councilsInTitle(title: string): readonly string[] {
  return [...title.matchAll(COUNCIL_WORD)].flatMap((found) => {
    const after = found[1] === undefined ? "" : title.slice(found.index + found[0].length);
    const name = after === "" ? nameBefore(title.slice(0, found.index)) : nameAtStart(after);
    return name === "" ? [] : [name];
  });
}

function nameAtStart(text: string): string {
  const words = wordsBeforeStop(text);
  const end = words.findIndex((word) => !isOfName(word));
  return tidy(end === -1 ? words : words.slice(0, end));
}

function nameBefore(text: string): string {
  const words = wordsAfterStop(text);
  while (KINDS.has(small(words.at(-1)))) words.pop();
  const end = words.reverse().findIndex((word) => !isOfName(word));
  return tidy((end === -1 ? words : words.slice(0, end)).reverse());
}

/** A name does not go on across a comma, a dash or a figure. */
const STOP = /[^\p{L}&'’‘\s-]|\s-\s/u;

function wordsBeforeStop(text: string): string[] {
  return text.split(STOP)[0]?.match(WORD) ?? [];
}

function wordsAfterStop(text: string): string[] {
  return text.split(STOP).at(-1)?.match(WORD) ?? [];
}

function isOfName(word: string): boolean {
  return JOINING.has(word) || (/^\p{Lu}/u.test(word) && !NO_NAME.has(small(word)) && !KINDS.has(small(word)));
}

/** Without the small words at either end. */
function tidy(words: readonly string[]): string {
  const first = words.findIndex((word) => !JOINING.has(small(word)));
  const after = [...words].reverse().findIndex((word) => !JOINING.has(small(word)));
  return first === -1 ? "" : words.slice(first, words.length - after).join(" ");
}

function small(word: string | undefined): string {
  return (word ?? "").toLowerCase().replace(/[’‘]/g, "'");
}
