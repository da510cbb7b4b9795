import { cellName } from "./book.ts";
import type { Grid } from "./grid.ts";
import { MOST_RULED_AREAS } from "./limits.ts";
import { xlsxOnBlank } from "./onBlank.ts";
import { type Area, areaOf } from "./place.ts";
import type { Attribute } from "./xml.ts";

type Looks = readonly (string | null | undefined)[];

interface RuleDraft {
  readonly type: string;
  readonly operator: string;
  readonly text: string | null;
  readonly priority: number;
  /** Undefined where it is not known; null where it has one without a colour. */
  readonly colour: string | null | undefined;
  readonly formulas: string[];
}

/** What is kept of the areas of one rule or several: where it colours, and what it does to their empty cells. */
interface Ruled {
  readonly names: string;
  readonly rules: RuleDraft[];
}

/** Longer than any formula of a rule; what is beyond is not read, and so not told. */
const LONGEST_FORMULA = 8_192;

/** Gathers the rules by which a sheet's cells are coloured, and gives the grid what they do to empty cells. */
export function ruleWalk(grid: Grid, colours: Looks) {
  let of: Ruled | null = null;
  let formula: string | null = null;
  const later = laterRules(grid);

  function open(element: string, attribute: Attribute): void {
    if (element === "s:conditionalFormatting") of = { names: attribute("sqref") ?? "", rules: [] };
    else if (element === "s:cfRule" && isColouring(attribute)) of?.rules.push(draftOf(attribute, colours));
    else if (element === "s:formula") formula = "";
    else later.open(element, attribute);
  }

  function text(words: string): void {
    if (formula !== null && formula.length < LONGEST_FORMULA) formula += words;
    later.text(words);
  }

  function close(element: string): void {
    if (element === "s:formula" && formula !== null) {
      of?.rules.at(-1)?.formulas.push(formula);
      formula = null;
    } else if (element === "s:conditionalFormatting" && of !== null) {
      take(grid, of);
      of = null;
    } else later.close(element);
  }

  return {
    open,
    text,
    close,
    /** Whether what goes by belongs to a rule. */
    isWithin: () => of !== null || later.isWithin(),
  };
}

/** Rules as Excel writes them since 2010 where they look at other sheets: none of them is read, and each is told. */
function laterRules(grid: Grid) {
  let isWithin = false;
  let isColour = false;
  let names: string | null = null;

  function open(element: string, attribute: Attribute): void {
    if (element === "x14:conditionalFormatting") {
      isWithin = true;
      isColour = false;
    } else if (element === "x14:cfRule") isColour ||= !/^(?:dataBar|iconSet)$/.test(attribute("type") ?? "");
    else if (element === "xm:sqref") names = "";
  }

  function close(element: string): void {
    if (element === "x14:conditionalFormatting") isWithin = false;
    if (element !== "xm:sqref") return;
    for (const area of isColour ? areasOf(names ?? "") : []) grid.ruled({ ...area, isRead: false });
    names = null;
  }

  return {
    open,
    text: (words: string): void => {
      if (names !== null && names.length < LONGEST_FORMULA) names += words;
    },
    close,
    isWithin: () => isWithin,
  };
}

/** A rule that changes how a cell looks; bars and signs within it do not. */
function isColouring(attribute: Attribute): boolean {
  return attribute("dxfId") !== null || attribute("type") === "colorScale";
}

function draftOf(attribute: Attribute, colours: Looks): RuleDraft {
  return {
    type: attribute("type") ?? "",
    operator: attribute("operator") ?? "",
    text: attribute("text"),
    priority: Number(attribute("priority") ?? 0),
    colour: colours[Number(attribute("dxfId") ?? -1)],
    formulas: [],
  };
}

function take(grid: Grid, { names, rules }: Ruled): void {
  // What only changes letters leaves no trace in an empty cell.
  const seen = rules.filter(({ colour }) => colour !== null);
  const areas = areasOf(names);
  const [first] = areas;
  if (first === undefined || seen.length === 0) return;
  const own = cellName(first.top, first.left);
  const answers = seen.map((rule) => ({ ...rule, onBlank: xlsxOnBlank({ ...rule, own }) }));
  const isRead = answers.every(({ onBlank, colour }) => onBlank === "left" || (onBlank === "coloured" && !!colour));
  const colour = answers
    .sort((one, other) => one.priority - other.priority)
    .find(({ onBlank }) => onBlank === "coloured")?.colour;
  for (const area of areas) {
    grid.ruled({ ...area, isRead });
    if (isRead && typeof colour === "string") grid.fillByRule(area, colour);
  }
}

function areasOf(names: string): readonly Area[] {
  return names
    .split(" ", MOST_RULED_AREAS)
    .map(areaOf)
    .filter((area) => area !== null);
}
