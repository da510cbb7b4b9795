import { expect, test } from "vitest";
import { type Import, pathsIn, type SourceFile, sourceFiles } from "./rooms.ts";

// The test of the reader quotes imports of every kind, and does none of them.
const files = sourceFiles().filter(({ path }) => path !== "e2e/checks/rooms.test.ts");
const production = files.filter(({ path, isTest }) => path.startsWith("src/") && !isTest);

/** One-way doors: each room, and the rooms it may take from. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  data: ["domain", "data"],
  ui: ["domain", "ui"],
  features: ["domain", "data", "ui", "features"],
  app: ["domain", "data", "ui", "features", "app"],
  main: ["domain", "data", "ui", "features", "app", "mocks"],
  mocks: ["domain", "mocks"],
  e2e: ["domain", "data", "mocks"],
};

const ROOMS = ["src/domain", "src/data", "src/ui", "src/features", "src/app", "mocks", "e2e"];
const CLOCK = "src/app/clock.ts";
const MOST_LINES = 200;

function places(of: readonly SourceFile[], wrong: (file: SourceFile) => boolean): readonly string[] {
  return of.filter(wrong).map(({ path }) => path);
}

function imports(of: readonly SourceFile[], wrong: (imported: Import, file: SourceFile) => boolean): readonly string[] {
  return of.flatMap((file) =>
    file.imports.filter((each) => wrong(each, file)).map(({ from }) => `${file.path}: ${from}`),
  );
}

test("dependencies between rooms point one way, in tests too", () => {
  const isThroughWrongDoor = ({ from }: Import, { room }: SourceFile) => {
    const door = /^#([^/]+)\//.exec(from)?.[1];
    return door !== undefined && !(DOORS[room] ?? []).includes(door);
  };
  expect(imports(files, isThroughWrongDoor)).toEqual([]);
});

test("every room of the source is one of the five", () => {
  expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in DOORS))).toEqual([]);
});

test("no path climbs out of its folder", () => {
  expect(imports(files, ({ from }) => /(?:^|\/)\.\.(?:\/|$)/.test(from))).toEqual([]);
});

test("screens never meet each other; what several show stands in parts", () => {
  const isAnotherScreen = ({ from }: Import, { path }: SourceFile) => {
    const screen = /^#features\/([^/]+)\//.exec(from)?.[1];
    if (screen === undefined || screen === "parts" || !path.startsWith("src/features/")) return false;
    return !path.startsWith(`src/features/${screen}/`);
  };
  expect(imports(files, isAnotherScreen)).toEqual([]);
});

test("an import names its file, with its ending", () => {
  const isVague = ({ from }: Import) => /^(?:\.|#)/.test(from) && !/\.(?:ts|tsx|mjs|scss|svg)$/.test(from);
  expect(imports(files, isVague)).toEqual([]);
});

test("there are no barrels", () => {
  expect(places(files, ({ path }) => /\/index\.tsx?$/.test(path))).toEqual([]);
  expect(places(files, ({ code }) => /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\}\s+from)/m.test(code))).toEqual([]);
});

test("no folder is named for what nobody could say of it", () => {
  const isVague = (path: string) =>
    /(?:^|\/)(?:utils?|helpers?|common|shared|types|hooks|services|lib|misc)\//.test(path);
  expect(["src", "mocks", "e2e"].flatMap(pathsIn).filter(isVague)).toEqual([]);
});

test("a file can be read at a sitting", () => {
  expect(places(files, ({ lines }) => lines > MOST_LINES)).toEqual([]);
});

test("the clock is read in one file", () => {
  const readsTheClock = /\bDate\s*[.(]|\bnew\s+Date\b|\bperformance\s*\.\s*now|\bTemporal\s*\.\s*Now/;
  const isElsewhere = ({ path, code }: SourceFile) => path !== CLOCK && readsTheClock.test(code);
  expect(places(production, isElsewhere)).toEqual([]);
  expect(imports(production, ({ from }) => /^temporal-polyfill(?:$|\/global|\/fns\/Now)/.test(from))).toEqual([]);
});

test("only data fetches and stores", () => {
  const reaches =
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/;
  expect(places(production, ({ room, code }) => room !== "data" && reaches.test(code))).toEqual([]);
});

test("no cookie is set, and no text becomes code", () => {
  const isUnsafe =
    /document\s*\.\s*cookie|\.innerHTML\b|dangerouslySetInnerHTML|\beval\s*\(|new\s+Function\b|insertAdjacentHTML/;
  expect(places(production, ({ code }) => isUnsafe.test(code))).toEqual([]);
});

test("Recharts and the design system stay in ui", () => {
  const isPicture = ({ from }: Import, { room }: SourceFile) =>
    room !== "ui" && /^(?:recharts|govuk-frontend)(?:\/|$)/.test(from);
  expect(imports(production, isPicture)).toEqual([]);
});

test("only the front door opens to mocks, and only when wanted", () => {
  const isMock = ({ from }: Import) => /^(?:#mocks\/|msw(?:\/|$))/.test(from);
  const isElsewhere = (each: Import, { path }: SourceFile) => isMock(each) && path !== "src/main.tsx";
  expect(imports(production, isElsewhere)).toEqual([]);
  expect(imports(production, (each) => isMock(each) && !each.isDynamic)).toEqual([]);
});

test("every export has a name", () => {
  const mustBeDefault = "e2e/playwright.config.ts";
  expect(places(files, ({ path, code }) => path !== mustBeDefault && /^\s*export\s+default\b/m.test(code))).toEqual([]);
});

test("no type is forced, and no test left out", () => {
  const isForced = /\bas\s+any\b|:\s*any\b|<any>/;
  expect(places(production, ({ code }) => isForced.test(code))).toEqual([]);
  expect(places(files, ({ code }) => /\b(?:test|it|describe)\s*\.\s*(?:only|todo|fixme)\b/.test(code))).toEqual([]);
});

test("each room says what it is for", () => {
  const paths = ROOMS.flatMap((room) => pathsIn(room));
  expect(ROOMS.filter((room) => !paths.includes(`${room}/README.md`))).toEqual([]);
});
