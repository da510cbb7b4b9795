import { expect, test } from "vitest";
import { sourceFile } from "./rooms.ts";

test("every way of importing is seen", () => {
  const text = `
import "./page.scss";
import { type A, B } from "#domain/a.ts";
import type { C } from "#data/c.ts";
import {
  D,
  E,
} from "#ui/d.tsx";
export { F } from "./f.ts";
export * from "./g.ts";
const h = await import("#mocks/start.ts");
const i = lazy(() => import(/* a remark */ "./i.tsx"));
// import { no } from "./no.ts";
/* import { no } from "./no.ts"; */
export const words = "this is not from anywhere";
`;
  const { imports } = sourceFile("src/app/x.tsx", text);
  const { length } = imports.filter(({ isDynamic }) => isDynamic);
  expect(imports.map(({ from }) => from)).toEqual([
    "./page.scss",
    "#domain/a.ts",
    "#data/c.ts",
    "#ui/d.tsx",
    "./f.ts",
    "./g.ts",
    "#mocks/start.ts",
    "./i.tsx",
  ]);
  expect(length).toBe(2);
});

test("words in a comment or between quotation marks are no deeds", () => {
  const { code } = sourceFile(
    "src/ui/x.ts",
    `// new Date()\nconst a = "new Date()";\nconst b = "//" + new Date().x; /* Date.now() */`,
  );
  expect(code.match(/new Date/g)).toHaveLength(1);
  expect(code).not.toContain("Date.now");
});

test("a file knows its room", () => {
  const paths = ["src/domain/dates/day.ts", "src/main.tsx", "mocks/start.ts", "e2e/checks/rooms.ts"];
  expect(paths.map((path) => sourceFile(path, "").room)).toEqual(["domain", "main", "mocks", "e2e"]);
});
