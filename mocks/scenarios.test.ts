import { getResponse, type RequestHandler } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { scenarioHandlers, scenarioNames } from "./scenarios.ts";

const REAL: Readonly<Record<string, string>> = {
  "deadlines.json": '[{"id":"a","due":"2022-01-01"},{"id":"b","due":"2022-01-02"},{"id":"c","due":"2022-01-03"}]',
  "manifest.json": '{"title":"Real","schemaVersion":1}',
};

/** What the page gets in a scenario; null where the real file answers. */
async function answered(scenario: string, file: string): Promise<Response | null> {
  vi.stubGlobal("fetch", async (request: Request) => new Response(REAL[request.url.split("/").at(-1) ?? ""]));
  const handlers: readonly RequestHandler[] = scenarioHandlers(scenario) ?? [];
  return (await getResponse([...handlers], new Request(`http://localhost/any/data/${file}`))) ?? null;
}

afterEach(() => vi.unstubAllGlobals());

test("every scenario that is offered is there, and no other", () => {
  expect(scenarioNames().filter((name) => scenarioHandlers(name) === null)).toEqual([]);
  for (const name of ["", "deadlines", "deadlines-teapot", "nothing-404", "constructor", "deadlines-constructor"]) {
    expect(scenarioHandlers(name)).toBeNull();
  }
});

test("in the usual world the real files answer", async () => {
  expect(await answered("usual", "deadlines.json")).toBeNull();
});

test("a fault befalls its part alone", async () => {
  expect((await answered("deadlines-404", "deadlines.json"))?.status).toBe(404);
  expect(await answered("deadlines-404", "visits.json")).toBeNull();
});

test("the empty world has its manifest and no rows", async () => {
  expect(await (await answered("empty", "deadlines.json"))?.json()).toEqual([]);
  expect(await answered("empty", "manifest.json")).toBeNull();
});

test("the broken table has a day that no calendar has, in its third row", async () => {
  const rows = await (await answered("broken-table", "deadlines.json"))?.json();
  expect(rows.map(({ due }: { due: string }) => due)).toEqual(["2022-01-01", "2022-01-02", "31/02/2022"]);
});

test("a file cut short is no JSON, and one that breaks off never ends", async () => {
  await expect((await answered("deadlines-truncated", "deadlines.json"))?.json()).rejects.toThrow(SyntaxError);
  await expect((await answered("deadlines-reset", "deadlines.json"))?.text()).rejects.toThrow("connection reset");
  expect((await answered("deadlines-offline", "deadlines.json"))?.type).toBe("error");
});

test("a file with a byte order mark has it, and a dataset of another version says so", async () => {
  const bytes = new Uint8Array((await (await answered("deadlines-bom", "deadlines.json"))?.arrayBuffer()) ?? []);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await (await answered("manifest-version", "manifest.json"))?.json()).toMatchObject({ schemaVersion: 99 });
});

test("the national world has 153 councils and says that none of them is real", async () => {
  expect(await (await answered("national", "authorities.json"))?.json()).toHaveLength(153);
  const { title } = (await (await answered("national", "manifest.json"))?.json()) ?? {};
  expect(title).toBe("Generated data, to show the layout. No real council is shown.");
});
