import { counted } from "#domain/deadlines/words.ts";
import type { World } from "#features/world.ts";

/** Stands where a screen's lists will, while those of a country or of a very long plan are worked out. */
export function WorkingOut({ world: { councils } }: { readonly world: Pick<World, "councils"> }) {
  return (
    <p role="status">
      Where {counted(councils.length, "council")} {councils.length === 1 ? "stands" : "stand"}: opening…
    </p>
  );
}
