import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Framework, VisitKind } from "#domain/model/words.ts";
import { inTextOrder } from "#domain/words.ts";

/** What an id is made of, beside the council's. */
interface Dated {
  readonly authority: string;
  readonly day: ImpreciseDate;
}

const FAMILY: Readonly<Record<Framework, string>> = { sif: "", ilacs: "", jtai: "-jtai", "area-send": "-send" };
const VISIT: Readonly<Record<VisitKind, string>> = {
  monitoring: "mv",
  focused: "fv",
  "peer-review": "peer-review",
  "planning-workshop": "workshop",
  "other-ofsted": "visit",
};

/**
 * Ids in the manner of the bundled data, in the order of the rows: `bradford-2023`, by the year of publication. A second
 * one of a year has its month too: `bury-2021-12`.
 */
export function inspectionIds(rows: readonly (Dated & { readonly framework: Framework })[]): readonly string[] {
  return uniqueIds(
    rows.map(({ authority, framework, day }) => ({ stem: `${authority}${FAMILY[framework]}`, day, least: 4 })),
  );
}

/** `bury-mv-2023-08`, by the month; a second one of a month has its day too. */
export function visitIds(rows: readonly (Dated & { readonly kind: VisitKind })[]): readonly string[] {
  return uniqueIds(rows.map(({ authority, kind, day }) => ({ stem: `${authority}-${VISIT[kind]}`, day, least: 7 })));
}

interface Stem {
  readonly stem: string;
  readonly day: ImpreciseDate;
  /** How much of a day every id has: 4 for the year, 7 for the month, 10 for the whole. */
  readonly least: number;
}

/** In order of time, so that ids do not hang on the order of a file's rows. */
function uniqueIds(stems: readonly Stem[]): readonly string[] {
  const used = new Set<string>();
  const ids = new Map<number, string>();
  const order = stems.map((_, index) => index).sort((a, b) => inTextOrder(dayOf(stems[a]), dayOf(stems[b])) || a - b);
  for (const index of order) {
    const stem = stems[index];
    if (stem === undefined) continue;
    const id = candidates(stem).find((each) => !used.has(each)) ?? numbered(stem, used);
    used.add(id);
    ids.set(index, id);
  }
  return stems.map((_, index) => ids.get(index) ?? "");
}

function candidates(stem: Stem): readonly string[] {
  return [4, 7, 10]
    .filter((length) => length >= stem.least)
    .map((length) => `${stem.stem}-${dayOf(stem).slice(0, length)}`);
}

function numbered(stem: Stem, used: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const id = `${stem.stem}-${dayOf(stem)}-${number}`;
    if (!used.has(id)) return id;
  }
}

function dayOf(stem: Stem | undefined): string {
  return stem?.day.latest ?? stem?.day.earliest ?? "undated";
}
