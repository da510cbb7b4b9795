import { lazy } from "react";
import type { Council } from "#domain/council/council.ts";
import type { World } from "#features/world.ts";
import { Later } from "#ui/page/Boundary.tsx";

const ActionFigure = lazy(async () => ({ default: (await import("./ActionFigure.tsx")).ActionFigure }));

/** Actions by theme and reported word, drawn when the screen is there. */
export function ActionChart({ world, council }: { readonly world: World; readonly council: Council }) {
  return (
    <Later what="The picture">
      <ActionFigure world={world} council={council} />
    </Later>
  );
}
