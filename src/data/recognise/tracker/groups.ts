import { filledPlaces, wordsIn } from "./cells.ts";
import { type Layout, wordsOf } from "./layout.ts";
import { kindOfRow, type RowKind } from "./rowKinds.ts";

/** The rows of the sheet that tell of one action: its own and those that continue it. Places are counted from 0. */
export interface ActionRows {
  readonly places: readonly [number, ...number[]];
  readonly theme: string | null;
}

export interface Grouped {
  readonly actions: readonly ActionRows[];
  /** The places of the rows of each kind. */
  readonly kinds: ReadonlyMap<RowKind, readonly number[]>;
  /** Of the headings of themes those under which no action stands. */
  readonly emptyThemes: readonly number[];
}

/** A tracker's rows put together: each action with its theme and with the rows that continue it. */
export function groupRows(layout: Layout): Grouped {
  const grouping = new Grouping(layout);
  for (let place = layout.header.firstRow; place < layout.sheet.rows.length; place += 1) grouping.add(place);
  return grouping;
}

class Grouping implements Grouped {
  readonly actions: { readonly places: [number, ...number[]]; readonly theme: string | null }[] = [];
  readonly kinds = new Map<RowKind, number[]>();
  private readonly themes = new Map<number, number>();
  private themePlace: number | null = null;
  private columnTheme: string | null = null;
  private isBelowAction = false;

  constructor(private readonly layout: Layout) {}

  get emptyThemes(): readonly number[] {
    return [...this.themes].flatMap(([place, actions]) => (actions === 0 ? [place] : []));
  }

  add(place: number): void {
    const kind = kindOfRow(this.layout, place, this.isBelowAction);
    const places = this.kinds.get(kind);
    if (places === undefined) this.kinds.set(kind, [place]);
    else places.push(place);
    if (kind === "theme") this.beginTheme(place);
    if (kind === "action") this.beginAction(place);
    if (kind === "continued") this.actions.at(-1)?.places.push(place);
  }

  private beginTheme(place: number): void {
    this.themePlace = place;
    this.themes.set(place, 0);
    this.columnTheme = null;
    this.isBelowAction = false;
  }

  private beginAction(place: number): void {
    // A theme's cell is often merged over its actions: what is empty below it is the same.
    this.columnTheme = wordsOf(this.layout, place, "theme") || this.columnTheme;
    const above = this.themePlace === null ? null : themeName(this.layout, this.themePlace);
    this.actions.push({ places: [place], theme: this.columnTheme ?? above });
    if (this.themePlace !== null) this.themes.set(this.themePlace, (this.themes.get(this.themePlace) ?? 0) + 1);
    this.isBelowAction = true;
  }
}

/** The words of a theme's row: "Theme 1 Leadership". */
export function themeName({ sheet }: Layout, place: number): string {
  const row = sheet.rows[place] ?? [];
  return filledPlaces(row)
    .map((column) => wordsIn(row[column]))
    .join(" ");
}
