/** What had the focus, so that it is known again where its screen was drawn anew meanwhile. */
export interface FocusMark {
  readonly element: Element;
  readonly selector: string;
  readonly name: string;
  /** Of those that are alike, the how manieth it was. */
  readonly place: number;
}

/** Null where nothing has the focus. */
export function markOf(element: Element | null): FocusMark | null {
  if (element === null || element === document.body || !element.isConnected) return null;
  const href = element.getAttribute("href");
  const what = element.hasAttribute("tabindex") ? `${element.localName}[tabindex]` : element.localName;
  const selector = href === null ? what : `${what}[href="${CSS.escape(href)}"]`;
  const name = nameOf(element);
  return { element, selector, name, place: alike(selector, name).indexOf(element) };
}

/** The same element, or the one that stands for it now. */
export function foundAgain(mark: FocusMark): HTMLElement | null {
  const all = alike(mark.selector, mark.name);
  const found = all.includes(mark.element) ? mark.element : all[mark.place];
  return found instanceof HTMLElement || found instanceof SVGElement ? (found as HTMLElement) : null;
}

function alike(selector: string, name: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].filter((each) => nameOf(each) === name);
}

/** The words of a whole region are many, and no name. */
const NAMED_BY_WORDS = "a, button, summary, p, h1, h2, h3, h4";

function nameOf(element: Element): string {
  const label = "labels" in element ? (element.labels as NodeListOf<Element> | null)?.[0]?.textContent : null;
  const own = element.getAttribute("aria-label") ?? label;
  return own ?? (element.matches(NAMED_BY_WORDS) ? element.textContent : "");
}
