import { isUnsound } from "./faults.ts";
import type { Grid } from "./grid.ts";
import { MOST_COLUMNS } from "./limits.ts";
import { type OnBlank, odsOnBlank } from "./onBlank.ts";
import { type Area, areaOf } from "./place.ts";
import { colourOrNull } from "./xlsxColour.ts";
import { type Attribute, walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** A style of cells: its own colour, null where it says none, and the style of which it is a kind. */
interface OdsStyle {
  readonly parent: string | null;
  colour: string | null;
  /** Styles that it gives under conditions (style:map), the first of them first. */
  readonly rules: OdsRule[];
}

const MOST_STYLES = 70_000;
const DEEPEST = 20;
const NAMED = "styles.xml";

/** The styles of cells, gathered as they go by. */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>();
  private readonly found = new Map<string, string | null>();
  private readonly foundByRule = new Map<string, { readonly answer: string | null | undefined }>();
  private of: OdsStyle | null = null;

  open(element: string, attribute: Attribute): void {
    if (element === "style:style") this.begin(attribute);
    else if (element === "style:table-cell-properties" && this.of !== null)
      // "transparent" is said too, and hides what the parent has.
      this.of.colour = attribute("fo:background-color") ?? this.of.colour;
    else if (element === "style:map") this.addRule(attribute);
  }

  private addRule(attribute: Attribute): void {
    if (this.of === null || this.of.rules.length >= DEEPEST) return;
    const onBlank = odsOnBlank(attribute("style:condition") ?? "");
    this.of.rules.push({ onBlank, style: attribute("style:apply-style-name") });
  }

  private begin(attribute: Attribute): void {
    this.of = null;
    const name = attribute("style:name");
    if (attribute("style:family") !== "table-cell" || name === null || this.styles.size >= MOST_STYLES) return;
    this.of = { parent: attribute("style:parent-style-name"), colour: null, rules: [] };
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

  /** The colour that a style's own conditions give to an empty cell, null where they leave it, undefined where that cannot be told. */
  colourByRule(name: string): string | null | undefined {
    const known = this.foundByRule.get(name);
    if (known !== undefined) return known.answer;
    const answer = answerOf(this.styles.get(name)?.rules ?? [], this);
    this.foundByRule.set(name, { answer });
    return answer;
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

interface OdsRule {
  readonly onBlank: OnBlank;
  /** The style that it gives; null where that is not one of the styles. */
  readonly style: string | null;
}

/**
 * Gathers what rules do to the cells of areas: "Plan.K5:Plan.K90 Plan.M5", with sheets' names that may hold anything. Of
 * several rules the first that applies counts.
 */
export function ruleWalk(styles: OdsStyles, grid: () => Grid | null) {
  let areas: readonly Area[] = [];
  let rules: OdsRule[] = [];

  function begin(attribute: Attribute): void {
    const names = (attribute("calcext:target-range-address") ?? "").replaceAll(/'(?:[^']|'')*'/g, "");
    areas = names
      .split(" ")
      .map((each) => areaOf(each.replaceAll(/[^:]*\./g, "")))
      .filter((area) => area !== null);
    rules = [];
  }

  function end(): void {
    const answer = answerOf(rules, styles);
    for (const area of rules.length === 0 ? [] : areas) {
      grid()?.ruled({ ...area, isRead: answer !== undefined });
      if (typeof answer === "string") grid()?.fillByRule(area, answer);
    }
    areas = [];
    rules = [];
  }

  return {
    open: (element: string, attribute: Attribute): void => {
      if (element === "calcext:conditional-format") begin(attribute);
      else if (element === "calcext:color-scale") rules.push({ onBlank: "left", style: null });
      else if (element === "calcext:condition")
        rules.push({
          onBlank: odsOnBlank(attribute("calcext:value") ?? ""),
          style: attribute("calcext:apply-style-name"),
        });
    },
    close: (element: string): void => {
      if (element === "calcext:conditional-format") end();
    },
  };
}

/** The colour that rules give to an empty cell, null where they leave it, undefined where that cannot be told. */
function answerOf(rules: readonly OdsRule[], styles: OdsStyles): string | null | undefined {
  for (const { onBlank, style } of rules) {
    if (onBlank === "not-told") return undefined;
    if (onBlank === "coloured") return styles.colourOf(style) ?? undefined;
  }
  return null;
}
