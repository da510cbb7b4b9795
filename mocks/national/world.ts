import { REGIONS } from "#domain/model/words.ts";
import type { Council } from "./council.ts";
import { Dice } from "./dice.ts";
import { inspect } from "./inspections.ts";
import { interveneAfter, meet } from "./intervention.ts";
import { planAfter } from "./plan.ts";
import { emptyWorld, type World } from "./rows.ts";
import { visitAfter } from "./visits.ts";

/** Nine regions of seventeen make the 153 that England has. */
const COUNCILS_IN_A_REGION = 17;
const SEED = 20_260_521;

/** A country of councils that do not exist: "Council A1" to "Council I17". The same each time. */
export function generateWorld(): World {
  const world = emptyWorld();
  for (const [name, id] of [
    ["Workforce", "generated-workforce"],
    ["Practice", "generated-practice"],
    ["Governance", "generated-governance"],
  ] as const) {
    world.themes.push({ id, kind: "plan", name });
  }
  REGIONS.forEach((region, regionIndex) => {
    const letter = String.fromCharCode(65 + regionIndex);
    for (let number = 1; number <= COUNCILS_IN_A_REGION; number += 1) {
      const name = `Council ${letter}${number}`;
      const id = name.toLowerCase().replace(" ", "-");
      world.authorities.push({ id, name, fullName: `${name} (generated)`, region });
      tellStory({ id, name, world, dice: new Dice(SEED + regionIndex * 1000 + number) });
    }
  });
  return world;
}

function tellStory(council: Council): void {
  const reports = inspect(council);
  reports.forEach((report, index) => {
    const until = reports[index + 1]?.published ?? null;
    visitAfter(council, report, until);
    planAfter(council, report, until);
    interveneAfter(council, report, until);
  });
  meet(council, reports);
}
