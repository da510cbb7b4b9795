import { type Answer, type Asked, json, type Row } from "#mocks/answer.ts";
import type { World } from "./rows.ts";
import { generateWorld } from "./world.ts";

const TITLE = "Generated data, to show the layout. No real council is shown.";
/** Law, calendar and vocabulary are the country's own, and stay as they are. */
const REAL: readonly string[] = ["glossary", "rules", "holidays", "pauses"];

let generated: World | null = null;

/** 153 made-up councils in place of the bundled ones. */
export const nationalAnswer: Answer = async (asked) => {
  if (REAL.includes(asked.part)) return undefined;
  if (asked.part === "manifest") return json({ ...JSON.parse(await asked.real()), title: TITLE });
  generated ??= generateWorld();
  return json([...(await kept(asked)), ...(generated[asked.part as keyof World] ?? [])]);
};

/** The rows of the bundled dataset that the rules of the country rest on. */
async function kept({ part, realTable }: Asked): Promise<readonly Row[]> {
  if (part === "themes") return (await realTable("themes")).filter(({ kind }) => kind === "ofsted");
  if (part !== "sources") return [];
  const citing = [...(await realTable("rules")), ...(await realTable("pauses"))];
  const cited = new Set(citing.map(({ source }) => source));
  return (await realTable("sources")).filter(({ id }) => cited.has(id));
}
