import { delay, HttpResponse, type RequestHandler } from "msw";
import { type Answer, type Asked, handlerFor, json, text } from "./answer.ts";
import { FAULTS } from "./faults.ts";
import { nationalAnswer } from "./national/answer.ts";
import { PARTS } from "./tables.ts";

const SLOW_MS = 3_000;
const STALLED_MS = 30_000;

/** The worlds that have a name of their own. Everything else is one part failing in one way: `deadlines-404`. */
const SCENARIOS: Readonly<Record<string, Answer>> = {
  usual: () => undefined,
  empty: ({ part }) => (part === "manifest" ? undefined : json([])),
  slow: (asked) => late(asked, SLOW_MS),
  stalled: (asked) => late(asked, STALLED_MS),
  "broken-table": async ({ part, real }) => (part === "deadlines" ? withImpossibleDay(await real()) : undefined),
  "server-down": () => new HttpResponse("Internal server error", { status: 500 }),
  national: nationalAnswer,
};

/** The handlers of a scenario; null where there is none of that name. */
export function scenarioHandlers(name: string): readonly RequestHandler[] | null {
  const answer = (Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined) ?? faultAnswer(name);
  return answer === null ? null : [handlerFor(answer)];
}

/** What may stand after `?scenario=`. */
export function scenarioNames(): readonly string[] {
  return [...Object.keys(SCENARIOS), ...Object.keys(FAULTS).map((fault) => `deadlines-${fault}`), "all-404"];
}

/** `deadlines-404`, `manifest-version`, `all-offline`: which part, and what befalls it. */
function faultAnswer(name: string): Answer | null {
  const [part = "", kind = ""] = name.split("-");
  const fault = Object.hasOwn(FAULTS, kind) ? FAULTS[kind] : undefined;
  if (fault === undefined || !(part === "all" || PARTS.includes(part))) return null;
  return (asked) => (part === "all" || part === asked.part ? fault(asked) : undefined);
}

async function late({ real }: Asked, byMs: number): Promise<Response> {
  await delay(byMs);
  return text(await real());
}

/** The third deadline falls due on a day that no calendar has. */
function withImpossibleDay(deadlines: string): Response {
  const rows: readonly object[] = JSON.parse(deadlines);
  return json(rows.map((row, index) => (index === 2 ? { ...row, due: "31/02/2022" } : row)));
}
