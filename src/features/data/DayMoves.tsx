import { lastDayOf } from "#data/opening/beyond.ts";
import type { World } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import type { Preview } from "./session.ts";

/** Where no day was chosen, the last day of the data is shown; what is opened may bring a later one. */
export function DayMoves({ world, preview }: { readonly world: World; readonly preview: Preview }) {
  const { address, asAt, manifest, today } = world;
  const last = lastDayOf(preview.joined, manifest.lastDay, today);
  if (address.asAt !== null || last <= asAt) return null;
  return (
    <p>
      If you use {preview.told.files.length === 1 ? "this file" : "these files"}, the day shown moves from{" "}
      <Day day={asAt} /> to <Day day={last} />, the last day of the data. You can choose any other day at the top.
    </p>
  );
}
