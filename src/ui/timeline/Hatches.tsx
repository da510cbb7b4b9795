import type { ReactElement } from "react";
import type { HatchName } from "./looks.ts";
import { KIND_LOOKS, KINDS, PAPER, UNRECORDED } from "./marks.ts";

const STEP_PX = 5.5;

/** The hatches of one picture, named after it. */
export function Hatches({ prefix }: { readonly prefix: string }): ReactElement {
  const names: readonly HatchName[] = [...KINDS, "unrecorded"];
  return (
    <defs>
      {names.map((name) => (
        <pattern
          key={name}
          id={`${prefix}-${name}`}
          width={STEP_PX}
          height={STEP_PX}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(38)"
        >
          <rect width={STEP_PX} height={STEP_PX} fill={PAPER} />
          <rect width="2.1" height={STEP_PX} fill={colourOf(name)} />
        </pattern>
      ))}
    </defs>
  );
}

function colourOf(name: HatchName): string {
  if (name === "unrecorded") return "#9AA3A7";
  // Grey and lilac as printed by the specimen: the hatch of a meeting is its edge, lightened by the white between.
  return name === "meeting" || name === "action" ? UNRECORDED : KIND_LOOKS[name].fill;
}
