import { expect, it } from "vitest";
import { keyLayout } from "./keyLayout.ts";
import { pictureLayout } from "./pictureLayout.ts";

const CAPTION =
  "Stated deadlines only; computed ones are counted apart. Source: the documents named under each deadline.";

it("a saved picture has its title above the chart and its source below", () => {
  const layout = pictureLayout({ width: 600, height: 200 }, { title: "Three deadlines", caption: CAPTION });
  const [title] = layout.lines;
  const source = layout.lines.at(-1);
  expect(title?.y).toBeLessThan(layout.chartY);
  expect(source?.y).toBeGreaterThan(layout.chartY + 200);
  expect(source?.y).toBeLessThan(layout.heightPx);
});

it("a picture saved from a phone gets more lines and loses no words", () => {
  const layout = pictureLayout({ width: 300, height: 200 }, { title: "Three deadlines", caption: CAPTION });
  const words = layout.lines.map((line) => line.words).join(" ");
  expect(words).toBe(`Three deadlines ${CAPTION}`);
  expect(layout.lines.length).toBeGreaterThan(2);
});

it("the key of a chart wraps where the page ends", () => {
  const entries = ["Overdue", "Due today", "Due soon", "Due", "Met"].map((words) => ({ id: words, words }));
  const wide = keyLayout(entries, 900);
  const narrow = keyLayout(entries, 200);
  expect(wide.entries.every((entry) => entry.y === 0)).toBe(true);
  expect(narrow.heightPx).toBeGreaterThan(wide.heightPx);
  expect(narrow.entries.every((entry) => entry.x < 200)).toBe(true);
});
