import { type PictureLayout, type PictureLine, pictureLayout } from "./pictureLayout.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Twice the pixels of the page, so that it stays sharp in a document and on a projector. */
const USUAL_SCALE = 2;

/** What a style sheet may have said of an element; a picture that stands alone must carry it itself. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];
/** What belongs to the page alone. */
const LEFT_BEHIND = ["style", "class", "tabindex", "role", "aria-label"];

interface About {
  readonly title: string;
  /** The caption and the source. */
  readonly caption: string;
  /** Pixels of the file to one of the page. */
  readonly scale?: number;
}

/** The picture (one SVG, or all those of a frame, each in its place) as a PNG, with its title above and its caption below. */
export async function svgToPng(frame: Element, about: About): Promise<Blob> {
  const { written, layout } = sheetFor(frame, about);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written)}`;
  await image.decode();
  return drawn(image, layout, about.scale ?? USUAL_SCALE);
}

/** The same as an SVG that stands alone: no style sheet, no font and no picture beside it. */
export function svgFile(frame: Element, about: About): Blob {
  return new Blob([sheetFor(frame, about).written], { type: "image/svg+xml;charset=utf-8" });
}

function sheetFor(frame: Element, about: About): { readonly written: string; readonly layout: PictureLayout } {
  const parts = frame instanceof SVGSVGElement ? [frame] : outermost(frame);
  const bounds = boundsOf(parts);
  const layout = pictureLayout(bounds, about);
  const sheet = sheetOf(layout);
  for (const part of parts) sheet.append(copyAt(part, bounds, layout));
  return { written: new XMLSerializer().serializeToString(sheet), layout };
}

/** The SVGs of a frame that lie in no other SVG. */
function outermost(frame: Element): readonly SVGSVGElement[] {
  return [...frame.querySelectorAll("svg")].filter((svg) => !svg.parentElement?.closest("svg"));
}

function boundsOf(parts: readonly Element[]): DOMRect {
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) throw new Error("there is no picture here");
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function sheetOf(layout: PictureLayout): Element {
  const { widthPx: width, heightPx: height } = layout;
  const sheet = element("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  sheet.append(element("rect", { width, height, fill: "#FFFFFF" }), ...layout.lines.map(lineOf));
  return sheet;
}

function lineOf({ words, x, y, type }: PictureLine): Element {
  const line = element("text", {
    x,
    y,
    fill: type.colour,
    "font-family": "Arial, 'Liberation Sans', sans-serif",
    "font-size": type.sizePx,
    "font-weight": type.isBold ? 700 : 400,
  });
  line.textContent = words;
  return line;
}

/** A copy that looks the same without the page's style sheets, where it stood beside the others. */
function copyAt(part: SVGSVGElement, bounds: DOMRect, layout: PictureLayout): Element {
  const copy = part.cloneNode(true) as SVGSVGElement;
  const originals = [part, ...part.querySelectorAll("*")];
  for (const [place, twin] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[place];
    if (original !== undefined) carryStyle(original, twin);
  }
  const { left, top, width, height } = part.getBoundingClientRect();
  const x = layout.chartX + left - bounds.left;
  const y = layout.chartY + top - bounds.top;
  setAll(copy, { x, y, width, height, overflow: "visible" });
  return copy;
}

function carryStyle(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of CARRIED) {
    const value = style.getPropertyValue(name);
    if (value !== "") copy.setAttribute(name, value);
  }
  for (const name of LEFT_BEHIND) copy.removeAttribute(name);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  setAll(made, attributes);
  return made;
}

function setAll(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}

function drawn(image: HTMLImageElement, layout: PictureLayout, scale: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(layout.widthPx * scale);
  canvas.height = Math.round(layout.heightPx * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the picture is empty")) : resolve(blob)), "image/png");
  });
}
