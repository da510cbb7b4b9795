import { REGIONS, type Region } from "#domain/model/words.ts";
import { currentCode, readOnsCode } from "./codes.ts";
import { ENGLAND } from "./england.ts";
import { nameKey } from "./names.ts";

/** The nine regions under the short names, letters and codes that Ofsted, DfE, ONS and Data to Insight give them. */
const SPELLINGS: Readonly<Record<Region, readonly string[]>> = {
  "East Midlands": ["em", "e12000004"],
  "East of England": ["east", "eastern", "eastern england", "e", "ee", "e12000006"],
  London: ["greater london", "gl", "lo", "e12000007"],
  "North East": ["ne", "e12000001"],
  "North West": ["nw", "e12000002"],
  "South East": ["se", "e12000008"],
  "South West": ["sw", "e12000009"],
  "West Midlands": ["wm", "e12000005"],
  "Yorkshire and The Humber": ["yorkshire and humber", "yorkshire and humberside", "yh", "e12000003"],
};

const BY_SPELLING: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => [regionKey(region), ...SPELLINGS[region]].map((words) => [words, region] as const)),
);

/** The two halves of London in which DfE lists the boroughs. A figure for a half is not one for the region. */
const HALVES_OF_LONDON: readonly string[] = ["inner london", "outer london", "e13000001", "e13000002"];

/** Ofsted's region of 27 councils, which is two of ONS's. */
const COMBINED: readonly string[] = [
  "north east yorkshire and humber",
  "north east and yorkshire and humber",
  "north east yorkshire and humberside",
  "neyh",
];

/** Which councils of Ofsted's combined region lie in which of ONS's two. */
const BY_COUNCIL: ReadonlyMap<string, Region> = new Map(
  (["North East", "Yorkshire and The Humber"] as const).flatMap((region) =>
    Object.entries(ENGLAND[region]).flatMap(([code, name]) =>
      [code, nameKey(name)].map((key) => [key, region] as const),
    ),
  ),
);

/** A region in any of its spellings; null for what is none, for half of London and for Ofsted's combined region. */
export function readRegion(words: string): Region | null {
  return BY_SPELLING.get(regionKey(words)) ?? null;
}

/** Whether the words are Ofsted's for the North East and Yorkshire and The Humber together. */
export function isCombinedRegion(words: string): boolean {
  return COMBINED.includes(regionKey(words));
}

/**
 * The region of a council: as the file has it, or, where the file has Ofsted's combined one, the half in which that
 * council lies. Null where neither tells.
 */
export function regionOfCouncil(
  words: string,
  council: { readonly code: string | null; readonly name: string },
): Region | null {
  if (HALVES_OF_LONDON.includes(regionKey(words))) return "London";
  if (!isCombinedRegion(words)) return readRegion(words);
  const code = readOnsCode(council.code ?? "");
  const byCode = code === null ? undefined : BY_COUNCIL.get(currentCode(code, council.name));
  return byCode ?? BY_COUNCIL.get(nameKey(council.name)) ?? null;
}

function regionKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+|\b(?:the|region)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
