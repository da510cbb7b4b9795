/** Items of a list in one cell, with semicolons between them; a semicolon within an item is written `\;`, a backslash `\\`. */
export function listText(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\;]/g, "\\$&")).join("; ");
}

/** The items of a cell written so. What is empty between two semicolons is no item. */
export function listItems(text: string): readonly string[] {
  const items = text.match(/(?:\\[\\;]|[^;])+/g) ?? [];
  return items.map((item) => item.replaceAll(/\\([\\;])/g, "$1").trim()).filter((item) => item !== "");
}
