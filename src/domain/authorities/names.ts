/** What a council is besides its place: it stands before or after the name in some lists and not in others. */
const BEFORE =
  /^(?:the |council of (?:the )?|(?:royal |london |metropolitan )?(?:borough|city|county|district)(?: and (?:county|district))?(?: council)? of |county |royal borough )/;
const AFTER =
  / (?:(?:metropolitan |london |royal )?(?:borough|city|county|district)|council|corporation|unitary(?: authority)?|local authority|mbc|mdc|mb|lbc|lb|rb|cc|bc|childrens (?:services|trust))$/;
/** "Bristol, City of": the same words, put last so that a list stands in order of the place. */
const PUT_LAST =
  /^([^,]+), (?:the )?(?:royal |london |metropolitan )?(?:borough|city|county|district)(?: and (?:county|district))? of$/;

/** Short or other names in use, with the name in full. Left out where a short name may mean two councils ("Kingston"). */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  // Taken apart by the rules above these would be the region.
  ["city of london", "city of london"],
  ["london city of", "city of london"],
  ["london, city of", "city of london"],
  ["city of london corporation", "city of london"],
  ["corporation of london", "city of london"],
  ["london corporation", "city of london"],
  ["hull", "kingston upon hull"],
  ["southend", "southend on sea"],
  ["stockton", "stockton on tees"],
  ["newcastle", "newcastle upon tyne"],
  ["richmond", "richmond upon thames"],
  ["telford", "telford and wrekin"],
  ["wrekin", "telford and wrekin"],
  ["blackburn", "blackburn with darwen"],
  ["brighton", "brighton and hove"],
  ["redcar", "redcar and cleveland"],
  ["east riding", "east riding of yorkshire"],
  ["bcp", "bournemouth christchurch and poole"],
  ["bournemouth christchurch poole", "bournemouth christchurch and poole"],
  ["bournemouth poole and christchurch", "bournemouth christchurch and poole"],
  ["bath and ne somerset", "bath and north east somerset"],
  ["banes", "bath and north east somerset"],
  ["b and nes", "bath and north east somerset"],
  ["ne lincolnshire", "north east lincolnshire"],
  ["medway towns", "medway"],
]);

/**
 * What a council's name comes to without capitals, signs, accents and the words for what it is, so that its spellings
 * meet: "Bristol, City of" and "Bristol City Council" are "bristol". Two councils never share one. Empty where the
 * text holds no letter from a to z and no digit.
 */
export function nameKey(name: string): string {
  const plain = plainName(name);
  return inFull(IN_FULL.has(plain) ? plain : (PUT_LAST.exec(plain)?.[1] ?? plain).replace(/,/g, ""));
}

/** The id under which a council stands: "bath-and-north-east-somerset". Empty where `nameKey` is. */
export function authorityId(name: string): string {
  return nameKey(name).replace(/ /g, "-");
}

const SMALL_WORDS: readonly string[] = ["and", "by", "in", "le", "of", "on", "the", "under", "upon", "with"];

/** A name written in small letters as names are written: "bath and north east somerset". A name with a capital stays as it is. */
export function properName(name: string): string {
  const told = name.trim().replace(/\s+/g, " ");
  if (told !== told.toLowerCase()) return told;
  return told.replace(/[\p{L}\p{N}'’]+/gu, (word, place: number) =>
    place > 0 && SMALL_WORDS.includes(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, " ")
    .replace(/['’‘`]/g, "")
    .replace(/[&+]/g, " and ")
    .replace(/[^a-z0-9,]+/g, " ")
    .replace(/ *,[ ,]*/g, ", ")
    .replace(/\bsaint /g, "st ")
    .replace(/^[ ,]+|[ ,]+$/g, "");
}

/** Again and again, for "Durham County Council" says it twice; a name that is nothing else stays. */
function inFull(name: string): string {
  const known = IN_FULL.get(name);
  if (known !== undefined) return known;
  const shorter = name.replace(BEFORE, "").replace(AFTER, "");
  return shorter === name || shorter === "" ? name : inFull(shorter);
}
