import { firstWritten } from "#domain/thread/firstWritten.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import { inSchemeOrder, schemeWord } from "#domain/tracker/scheme.ts";
import { inNameOrder } from "#domain/words.ts";

export interface ActionChartData {
  readonly series: readonly { readonly id: string; readonly words: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
}

/** Six fills can be told apart in black and white; the rarer words stand together, and the table has each. */
const MOST_FILLS = 6;
const OTHER = "other words";
const NONE = "no word recorded";

/** What one fill stands for: a word, or several that stand together. */
interface Series {
  readonly words: string;
  readonly holds: readonly string[];
}

/** Actions by theme and by the documents' own word; the words of a rating scheme first, then the commonest. */
export function actionChart(actions: readonly ActionState[], most = MOST_FILLS): ActionChartData {
  const written = firstWritten(actions);
  const wordOf = (state: ActionState) => written(state) ?? NONE;
  const series = seriesOf(wordsByCount(actions.map(wordOf)), most);
  // Two plans may each have a theme of the same name: to the reader it is one.
  const themes = [...new Set(actions.map(themeOf))];
  return {
    series: series.map(({ words }) => ({ id: words, words })),
    rows: themes.map((name) => ({
      id: name,
      name,
      counts: series.map(
        ({ holds }) => actions.filter((state) => themeOf(state) === name && holds.includes(wordOf(state))).length,
      ),
    })),
  };
}

interface WordCount {
  readonly theme: string;
  readonly word: string;
  readonly count: number;
}

/** The same numbers for a table: a row for each word of a theme, so that no number of words is too wide for a page. */
export function actionCounts(actions: readonly ActionState[]): readonly WordCount[] {
  const { series, rows } = actionChart(actions, Number.POSITIVE_INFINITY);
  return rows.flatMap(({ name, counts }) =>
    series.flatMap(({ words }, place) => {
      const count = counts[place] ?? 0;
      return count === 0 ? [] : [{ theme: name, word: words, count }];
    }),
  );
}

function wordsByCount(words: readonly string[]): readonly string[] {
  const tally = new Map<string, number>();
  for (const word of words) tally.set(word, (tally.get(word) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || inNameOrder(a[0], b[0])).map(([word]) => word);
}

function seriesOf(words: readonly string[], most: number): readonly Series[] {
  const rated = inSchemeOrder(words.filter((word) => schemeWord(word) !== null));
  const free = words.filter((word) => schemeWord(word) === null).map(alone);
  const each = [...rated.map(alone), ...free];
  if (each.length <= most) return each;
  // A scheme's steps may be too many for the fills; its words still stand apart from one another.
  const all = rated.length < most ? each : [...withSteps(rated), ...free];
  if (all.length <= most) return all;
  const rest = all.slice(most - 1).flatMap(({ holds }) => holds);
  return [...all.slice(0, most - 1), { words: OTHER, holds: rest }];
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

function themeOf(state: ActionState): string {
  return state.theme?.name ?? state.action.theme;
}
