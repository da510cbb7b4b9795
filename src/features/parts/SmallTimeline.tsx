import type { Council } from "#domain/council/council.ts";
import type { World } from "#features/world.ts";

export function SmallTimeline(_: { readonly world: World; readonly council: Council }) {
  return null;
}
