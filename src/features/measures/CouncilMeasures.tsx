import { counted } from "#domain/deadlines/words.ts";
import { indicatorsOf } from "#domain/measures/indicators.ts";
import type { Authority } from "#domain/model/records.ts";
import type { World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";
import { Section } from "#ui/page/Panel.tsx";

const MeasureFigures = later("The pictures", async () => (await import("./MeasureFigures.tsx")).MeasureFigures);

/** A council's measures through the years, each beside its region's and England's. */
export function CouncilMeasures({ world, authority }: { readonly world: World; readonly authority: Authority }) {
  const views = indicatorsOf(world.known, authority);
  const own = views.filter(({ council }) => council.some((figures) => figures.length > 0)).length;
  const say =
    own === 0
      ? `No figure of ${authority.name} is recorded here on this day.`
      : `${counted(own, "measure")} of ${authority.name}${own === views.length ? "" : ` of ${views.length} recorded here`}. A gap in a line is a figure without a number, never nought.`;
  return (
    <Section id={`measures-${authority.id}`} title={authority.name} say={say}>
      {own === 0 ? null : <MeasureFigures world={world} authority={authority} views={views} />}
    </Section>
  );
}
