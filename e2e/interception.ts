import type { Route } from "@playwright/test";
import { getResponse } from "msw";
import { scenarioHandlers } from "#mocks/scenarios.ts";

/** Answers the page's requests by the same handlers that answer in the development server. */
export function answerWith(scenario: string): (route: Route) => Promise<void> {
  const handlers = scenarioHandlers(scenario);
  if (handlers === null) throw new Error(`mocks has no scenario "${scenario}"`);
  return async (route) => {
    try {
      const response = await getResponse([...handlers], new Request(route.request().url()));
      await (response === undefined ? route.continue() : pass(route, response));
    } catch {
      // The page gave up waiting, or the test is over: nobody is there to answer.
    }
  };
}

async function pass(route: Route, response: Response): Promise<void> {
  if (response.type === "error") return route.abort("internetdisconnected");
  const body = await wholeBody(response);
  if (body === null) return route.abort("connectionreset");
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

/** Null where the answer breaks off half-way. */
async function wholeBody(response: Response): Promise<Buffer | null> {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch {
    return null;
  }
}
