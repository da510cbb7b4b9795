import type { Known } from "#domain/knowing/knownOn.ts";
import type { Measure } from "#domain/model/plan.ts";

/** Below this a count may tell of children who can be known by it. */
const LEAST_SHOWN = 5;
const HIDDEN_COUNT = "hidden: fewer than 5";

/** Units of what is no count of children: shares, rates, times, money. */
const NO_COUNT = /%|percent|per |rate|ratio|average|mean|median|days?\b|weeks?\b|months?\b|years?\b|£|pounds|score/i;

/**
 * What the public may be shown of a reader's own figures: a count under 5 is not there, and says why. Figures that are
 * published, by their ids, stay as they are.
 */
export function withoutSmallCounts(known: Known, published: ReadonlySet<string>): Known {
  if (known.reader === "board") return known;
  const isHidden = (measure: Measure) => !published.has(measure.id) && isSmallCount(measure);
  if (!known.tables.measures.some(isHidden)) return known;
  const measures = known.tables.measures.map((measure) =>
    isHidden(measure) ? { ...measure, value: null, missing: HIDDEN_COUNT } : measure,
  );
  return { ...known, tables: { ...known.tables, measures } };
}

function isSmallCount({ value, unit }: Measure): boolean {
  return value !== null && Math.abs(value) < LEAST_SHOWN && Number.isInteger(value) && !NO_COUNT.test(unit);
}
