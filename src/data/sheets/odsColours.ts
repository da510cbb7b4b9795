import { isUnsound } from "./faults.ts";
import { MOST_COLUMNS } from "./limits.ts";
import { type Area, areaOf } from "./place.ts";
import { colourOrNull } from "./xlsxColour.ts";
import { type Attribute, walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** A style of cells: its own colour, null where it says none, and the style of which it is a kind. */
interface OdsStyle {
  readonly parent: string | null;
  colour: string | null;
}

const MOST_STYLES = 70_000;
const DEEPEST = 20;
const NAMED = "styles.xml";

/** The styles of cells, gathered as they go by. */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>();
  private readonly found = new Map<string, string | null>();
  private of: OdsStyle | null = null;

  open(element: string, attribute: Attribute): void {
    if (element === "style:style") this.begin(attribute);
    else if (element === "style:table-cell-properties" && this.of !== null)
      // "transparent" is said too, and hides what the parent has.
      this.of.colour = attribute("fo:background-color") ?? this.of.colour;
  }

  private begin(attribute: Attribute): void {
    this.of = null;
    const name = attribute("style:name");
    if (attribute("style:family") !== "table-cell" || name === null || this.styles.size >= MOST_STYLES) return;
    this.of = { parent: attribute("style:parent-style-name"), colour: null };
    this.styles.set(name, this.of);
  }

  /** "#FF0000"; null where cells of the style have no colour. */
  colourOf(name: string | null): string | null {
    if (name === null) return null;
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const colour = this.search(name);
    this.found.set(name, colour);
    return colour;
  }

  /** Styles that lead in a circle come to an end, without a colour. */
  private search(name: string): string | null {
    let style = this.styles.get(name);
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth++) {
      if (style.colour !== null) return colourOrNull(style.colour);
      style = this.styles.get(style.parent ?? "");
    }
    return null;
  }
}

/** The styles that have names of their own ("Good", "Bad"). Of a part that is not there, or not sound, there are none. */
export async function namedStyles(zip: Zip): Promise<OdsStyles> {
  const styles = new OdsStyles();
  if (zip.find(NAMED) === null) return styles;
  try {
    await walkXml(
      { name: NAMED, root: "office:document-styles", pieces: zip.unpack(NAMED) },
      { open: (element, attribute) => styles.open(element, attribute) },
    );
  } catch (fault) {
    // They only colour: no file is refused for their sake.
    if (!isUnsound(fault)) throw fault;
  }
  return styles;
}

/** Columns beside each other whose cells have a style, where they say none themselves. */
interface ColumnStyle {
  readonly from: number;
  readonly end: number;
  readonly style: string;
}

/** The styles of a sheet's columns, from left to right. */
export class ColumnStyles {
  private readonly ranges: ColumnStyle[] = [];
  private end = 0;

  add(times: number, style: string | null): void {
    const from = this.end;
    this.end = Math.min(from + times, MOST_COLUMNS);
    if (style !== null && from < this.end) this.ranges.push({ from, end: this.end, style });
  }

  within(from: number, end: number): readonly ColumnStyle[] {
    return this.ranges
      .filter((range) => range.from < end && range.end > from)
      .map((range) => ({ ...range, from: Math.max(range.from, from), end: Math.min(range.end, end) }));
  }
}

/** Gathers where rules colour cells: "Plan.K5:Plan.K90 Plan.M5", with sheets' names that may hold anything. */
export function ruleWalk(take: (area: Area) => void): (element: string, attribute: Attribute) => void {
  let areas: readonly Area[] = [];
  return (element, attribute) => {
    if (element === "calcext:conditional-format") {
      const names = (attribute("calcext:target-range-address") ?? "").replaceAll(/'(?:[^']|'')*'/g, "");
      areas = names
        .split(" ")
        .map((each) => areaOf(each.replaceAll(/[^:]*\./g, "")))
        .filter((area) => area !== null);
    } else if (element === "calcext:condition" || element === "calcext:color-scale") {
      for (const area of areas) take(area);
      areas = [];
    }
  };
}
