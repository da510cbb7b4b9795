import type { Council } from "#domain/council/council.ts";
import type { World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";

const ActionFigure = later("The picture", async () => (await import("./ActionFigure.tsx")).ActionFigure);

/** Actions by theme and reported word, drawn when the screen is there. */
export function ActionChart({ world, council }: { readonly world: World; readonly council: Council }) {
  return <ActionFigure world={world} council={council} />;
}
