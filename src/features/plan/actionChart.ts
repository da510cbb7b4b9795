import type { PlanRow } from "#domain/plan/rows.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import { inSchemeOrder, schemeWord } from "#domain/tracker/scheme.ts";
import { inTextOrder } from "#domain/words.ts";
import type { Plan } from "./usePlans.ts";

export interface ActionChartData {
  readonly series: readonly { readonly id: string; readonly words: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
}

/** Six fills can be told apart in black and white; the rarer words stand together, and the table has each. */
const MOST_FILLS = 6;
const OTHER = "other words";

/** A plan, and what of it is shown. */
type Charted = Pick<Plan, "all" | "shown">;

/** What one fill stands for: a word, or several that stand together. */
interface Series {
  readonly words: string;
  readonly holds: readonly string[];
}

/**
 * The actions shown by theme and by the plan's own word: the words of a rating scheme first, then others in the order in
 * which the plan first used them. The words are those of the whole plan, so that each keeps its fill whatever is shown of it;
 * where they are too many for that, those of what is shown, of which fewer must stand together.
 */
export function actionChart({ all, shown }: Charted, most = MOST_FILLS): ActionChartData {
  const whole = seriesOf(wordsOf(all), most);
  const series = whole.every(({ holds }) => holds.length === 1) ? whole : seriesOf(wordsOf(shown), most);
  // Two plans may each have a theme of the same name: to the reader it is one.
  const tally = tallyOf(shown);
  const themes = [...new Set(all.map(({ theme }) => theme))].filter((theme) => tally.has(theme));
  return {
    series: series.map(({ words }) => ({ id: words, words })),
    rows: themes.map((name) => ({
      id: name,
      name,
      counts: series.map(({ holds }) => holds.reduce((sum, word) => sum + (tally.get(name)?.get(word) ?? 0), 0)),
    })),
  };
}

/** How many actions of each theme stand at each word. */
function tallyOf(rows: readonly PlanRow[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const tally = new Map<string, Map<string, number>>();
  for (const { theme, word } of rows) {
    const words = tally.get(theme) ?? new Map<string, number>();
    tally.set(theme, words.set(word, (words.get(word) ?? 0) + 1));
  }
  return tally;
}

interface WordCount {
  readonly theme: string;
  readonly word: string;
  readonly count: number;
}

/** The same numbers for a table: a row for each word of a theme, so that no number of words is too wide for a page. */
export function actionCounts(charted: Charted): readonly WordCount[] {
  const { series, rows } = actionChart(charted, Number.POSITIVE_INFINITY);
  return rows.flatMap(({ name, counts }) =>
    series.flatMap(({ words }, place) => {
      const count = counts[place] ?? 0;
      return count === 0 ? [] : [{ theme: name, word: words, count }];
    }),
  );
}

/** A word of a plan, with how many actions stand so. */
interface Counted {
  readonly word: string;
  readonly count: number;
}

/** The words of a plan, each where the plan first used it. */
function wordsOf(rows: readonly PlanRow[]): readonly Counted[] {
  const words = new Map<string, { readonly count: number; readonly first: string }>();
  for (const row of rows) {
    const { count = 0, first = "9999" } = words.get(row.word) ?? {};
    const day = firstDay(row);
    words.set(row.word, { count: count + 1, first: day < first ? day : first });
  }
  return [...words]
    .sort(([, one], [, other]) => inTextOrder(one.first, other.first))
    .map(([word, { count }]) => ({ word, count }));
}

function firstDay({ state: { latest, updates } }: PlanRow): string {
  return updates.find(({ status }) => status === latest?.status)?.day.latest ?? "9999";
}

function seriesOf(words: readonly Counted[], most: number): readonly Series[] {
  const rated = inSchemeOrder(words.map(({ word }) => word).filter((word) => schemeWord(word) !== null));
  const free = words.filter(({ word }) => schemeWord(word) === null);
  const whole = [...rated.map(alone), ...free.map(({ word }) => alone(word))];
  if (whole.length <= most) return whole;
  // A scheme's steps may be too many for the fills; its words still stand apart from one another.
  const scheme = rated.length < most ? rated.map(alone) : withSteps(rated);
  if (scheme.length + free.length <= most) return [...scheme, ...free.map(({ word }) => alone(word))];
  // The fills that are left are for the commonest; which they are does not change where each stands.
  const own = new Set(
    [...free].sort((one, other) => other.count - one.count).slice(0, Math.max(0, most - 1 - scheme.length)),
  );
  const kept = free.filter((each) => own.has(each)).map(({ word }) => alone(word));
  const first = [...scheme, ...kept].slice(0, most - 1);
  const held = new Set(first.flatMap(({ holds }) => holds));
  const rest = words.map(({ word }) => word).filter((word) => !held.has(word));
  return [...first, { words: OTHER, holds: rest }];
}

function alone(word: string): Series {
  return { words: word, holds: [word] };
}

/** A colour that nobody has explained is no step of the word that it looks like. */
function withSteps(rated: readonly string[]): readonly Series[] {
  const steps = new Map<string, string[]>();
  for (const each of rated) {
    const name = isColourAlone(each) ? each : `${schemeWord(each)} and its steps`;
    steps.set(name, [...(steps.get(name) ?? []), each]);
  }
  return [...steps].map(([name, holds]) => ({ words: holds.length === 1 ? (holds[0] ?? "") : name, holds }));
}
