import type { Council } from "#domain/council/council.ts";
import type { World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";
import { Section } from "#ui/page/Panel.tsx";

const StatusFigures = later(
  "The picture",
  async () => (await import("#features/parts/StatusFigures.tsx")).StatusFigures,
);

/** Beyond so many councils a bar for each says nothing; the table does. */
const MOST_BARS = 20;

/** Deadlines by status as charts; they come after everything that is read first. */
export function DeadlineCharts({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  if (councils.length === 0 || councils.length > MOST_BARS) return null;
  return (
    <Section id="charts" title="Deadlines by status">
      <StatusFigures world={world} councils={councils} />
    </Section>
  );
}
