import type { Theme } from "#domain/model/plan.ts";

interface KnownTheme {
  readonly theme: Theme;
  /** The words for it in Ofsted's lists and letters, as `themeKey` writes them. */
  readonly words: readonly string[];
}

function ofsted(id: string, name: string, words: readonly string[]): KnownTheme {
  return { theme: { id, kind: "ofsted", name, authority: null }, words: [name, ...words].map(themeKey) };
}

/** Ofsted's six themes, with the ids of the bundled data. */
const THEMES: readonly KnownTheme[] = [
  ofsted("front-door", "Front door", ["the front door", "contacts and referrals"]),
  ofsted("children-in-need-or-subject-to-a-plan", "Children in need or subject to a plan", [
    "children in need/subject to a plan",
    "children in need or on a child protection plan",
    "children in need or subject to a child protection plan",
    "children in need and child protection",
    "children in need",
    "child protection",
  ]),
  ofsted("vulnerable-adolescents", "Vulnerable adolescents", ["vulnerable adolescent", "adolescents"]),
  ofsted("children-in-care", "Children in care", ["children looked after", "looked after children"]),
  ofsted("achieving-permanence", "Achieving permanence", ["permanence", "planning and achieving permanence"]),
  ofsted("care-leavers", "Care leavers", ["care leaver", "care experienced young people"]),
];

/** The themes that the words name, and what of them names none. */
export interface ThemesFound {
  readonly themes: readonly Theme[];
  /** Empty where every word names a theme. */
  readonly left: readonly string[];
}

/** Reads one theme, or several with a semicolon, a comma or a line between them. */
export function themesIn(words: string): ThemesFound {
  const whole = themeOf(words);
  if (whole !== null) return { themes: [whole], left: [] };
  const parts = words
    .split(/[;,\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.map((part) => ({ part, theme: themeOf(part) }));
  const themes = [...new Set(found.flatMap(({ theme }) => theme ?? []))];
  return { themes, left: found.filter(({ theme }) => theme === null).map(({ part }) => part) };
}

/** The six names, for messages. */
export const THEMES_ALLOWED = `one of Ofsted’s themes: ${THEMES.map(({ theme }) => theme.name).join(", ")}`;

function themeOf(words: string): Theme | null {
  const key = themeKey(words);
  return THEMES.find((each) => each.words.includes(key))?.theme ?? null;
}

function themeKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .replace(/^ ?the /, "")
    .trim();
}
