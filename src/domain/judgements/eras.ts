import type { Area, Framework } from "#domain/model/words.ts";

/** What a framework judged in a stretch of time, by the day of the inspection (rules.md, Judgements). */
export interface Era {
  /** As the calculator's address names it. */
  readonly id: "sif" | "ilacs-2018" | "ilacs-2023" | "ilacs-2026";
  readonly framework: Framework;
  /** The first day of an inspection of this era: an ISO day. */
  readonly since: string;
  /** The areas in the order of the report; without "overall" where there is no overall grade. */
  readonly areas: readonly Area[];
}

const APART = ["leadership", "help-and-protection", "children-in-care", "care-leavers"] as const;

/** In order of time. */
export const ERAS: readonly Era[] = [
  {
    id: "sif",
    framework: "sif",
    since: "2013-11-01",
    areas: ["overall", "help-and-protection", "children-in-care", "adoption", "care-leavers", "leadership"],
  },
  {
    id: "ilacs-2018",
    framework: "ilacs",
    since: "2018-01-01",
    areas: ["overall", "leadership", "help-and-protection", "children-in-care-and-care-leavers"],
  },
  { id: "ilacs-2023", framework: "ilacs", since: "2023-01-01", areas: ["overall", ...APART] },
  { id: "ilacs-2026", framework: "ilacs", since: "2026-04-01", areas: APART },
];

/** The era of an inspection that began on that day; the first there is for a day before all of them. */
export function eraOn(inspectedFrom: string): Era {
  return lastSince(ERAS, inspectedFrom);
}

/** The areas that an inspection of that framework and first day judges, in the order of its report; none for JTAI and SEND. */
export function areasOf(framework: Framework, fieldworkFrom: string): readonly Area[] {
  const own = ERAS.filter((era) => era.framework === framework);
  return own.length === 0 ? [] : lastSince(own, fieldworkFrom).areas;
}

function lastSince(eras: readonly Era[], day: string): Era {
  const era = eras.filter(({ since }) => since <= day).at(-1) ?? eras[0];
  if (era === undefined) throw new RangeError("there is no era to choose from");
  return era;
}
