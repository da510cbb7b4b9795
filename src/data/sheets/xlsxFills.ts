import type { FillColour } from "./xlsxColour.ts";
import type { Attribute } from "./xml.ts";

/** Excel knows some 65,000 styles; what is beyond that is no workbook's. */
const MOST_FILLS_LISTED = 70_000;
const MOST_INDEXED = 64;

/** Gathers the fills of a part of styles as it goes by: the colour of each, null where a cell is not filled whole. */
export function fillWalk() {
  const found: (FillColour | null)[] = [];
  const indexed: string[] = [];
  let isFills = false;
  let isListed = false;
  let isSolid = false;

  function open(element: string, attribute: Attribute): void {
    if (element === "s:fills") isFills = true;
    // Rules have fills of their own (dxfs), which are not in the list that cells name.
    else if (isFills) openFill(element, attribute);
    else if (element === "s:rgbColor" && indexed.length < MOST_INDEXED) indexed.push(attribute("rgb") ?? "");
  }

  function openFill(element: string, attribute: Attribute): void {
    if (element === "s:fill") beginFill();
    else if (element === "s:patternFill") isSolid = isListed && attribute("patternType") === "solid";
    else if (element === "s:fgColor" && isSolid) found[found.length - 1] = colourOf(attribute);
  }

  function beginFill(): void {
    isSolid = false;
    isListed = found.length < MOST_FILLS_LISTED;
    if (isListed) found.push(null);
  }

  return {
    /** By the fill's number. */
    found,
    /** The workbook's own list of colours; empty where it has the usual one. */
    indexed,
    open,
    close: (element: string) => {
      if (element === "s:fills") isFills = false;
    },
  };
}

/**
 * The same for the looks of rules (dxfs). There a whole fill may leave out that it is one, and its colour is what else
 * would be the ground. A gradient or a pattern is undefined.
 */
export function ruleFillWalk() {
  const found: (FillColour | null | undefined)[] = [];
  let isRules = false;
  let isWhole = false;

  function open(element: string, attribute: Attribute): void {
    if (element === "s:dxfs") isRules = true;
    else if (isRules && element === "s:dxf" && found.length < MOST_FILLS_LISTED) found.push(null);
    else if (isRules && found.length > 0) openFill(element, attribute);
  }

  function openFill(element: string, attribute: Attribute): void {
    if (element === "s:patternFill") isWhole = /^(?:solid|none)?$/.test(attribute("patternType") ?? "");
    if (element === "s:gradientFill" || (element === "s:patternFill" && !isWhole)) found[found.length - 1] = undefined;
    else if (element === "s:bgColor" && isWhole) found[found.length - 1] = colourOf(attribute);
  }

  return {
    /** By the look's number. */
    found,
    open,
    close: (element: string) => {
      if (element === "s:dxfs") isRules = false;
    },
  };
}

function colourOf(attribute: Attribute): FillColour | null {
  const tint = Number(attribute("tint") ?? 0);
  const shade = Number.isFinite(tint) ? Math.max(-1, Math.min(1, tint)) : 0;
  const rgb = attribute("rgb");
  if (rgb !== null) return { kind: "rgb", value: rgb, tint: shade };
  for (const kind of ["theme", "indexed"] as const) {
    const number = attribute(kind);
    if (number !== null) return { kind, value: number, tint: shade };
  }
  return null;
}
