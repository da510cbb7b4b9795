import type { World } from "#features/world.ts";

/** Says on every screen that it holds what is not public. */
export function EditionBanner({ world }: { readonly world: World }) {
  if (world.known.reader === "public") return null;
  return <p className="csi-banner csi-edition">Board edition: holds what is not public.</p>;
}
