import { setupWorker } from "msw/browser";
import { scenarioHandlers, scenarioNames } from "./scenarios.ts";

/** Lets a scenario answer in place of the bundled dataset. Only the development server comes here. */
export async function startScenario(name: string): Promise<void> {
  const handlers = scenarioHandlers(name);
  if (handlers === null) {
    console.warn(
      `There is no scenario "${name}"; the bundled dataset answers. There are: ${scenarioNames().join(", ")}.`,
    );
    return;
  }
  await setupWorker(...handlers).start({
    serviceWorker: { url: "./mockServiceWorker.js" },
    onUnhandledRequest: "bypass",
  });
}
