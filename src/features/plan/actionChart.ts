import type { ActionState } from "#domain/thread/thread.ts";

export interface ActionChartData {
  readonly series: readonly { readonly id: string; readonly words: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
}

/** Six fills can be told apart in black and white; the rarer words stand together, and the table has each. */
const MOST_WORDS = 5;
const OTHER = "other words";
const NONE = "no word recorded";

/** Actions by theme and by the documents' own word; the commonest words first. */
export function actionChart(actions: readonly ActionState[], most = MOST_WORDS): ActionChartData {
  const tally = new Map<string, number>();
  for (const state of actions) tally.set(wordOf(state), (tally.get(wordOf(state)) ?? 0) + 1);
  const common = [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en-GB")).map(([word]) => word);
  const named = common.slice(0, most);
  const words = common.length > most ? [...named, OTHER] : named;
  // Two plans may each have a theme of the same name: to the reader it is one.
  const themes = [...new Set(actions.map(themeOf))];
  return {
    series: words.map((word) => ({ id: word, words: word })),
    rows: themes.map((name) => ({
      id: name,
      name,
      counts: words.map(
        (word) => actions.filter((state) => themeOf(state) === name && fits(wordOf(state), word, named)).length,
      ),
    })),
  };
}

function themeOf(state: ActionState): string {
  return state.theme?.name ?? state.action.theme;
}

function wordOf(state: ActionState): string {
  return state.latest?.status ?? NONE;
}

function fits(word: string, series: string, named: readonly string[]): boolean {
  return series === OTHER ? !named.includes(word) : word === series;
}
