import { readFileSync } from "node:fs";
import type { Holiday } from "#domain/model/rules.ts";

/** The bank holidays that ship, with what their rows leave out: what ships is what is tested. */
export const HOLIDAYS: readonly Holiday[] = (
  JSON.parse(readFileSync("public/data/holidays.json", "utf8")) as readonly Partial<Holiday>[]
).map((row) => ({ ...leftOut(), ...row }) as Holiday);

function leftOut() {
  return { announced: null, withdrawn: null, isProvisional: false };
}
