import { memo, useMemo } from "react";
import { countryOf } from "#domain/national/country.ts";
import { byWhatTheyAre, isNarrowedByStanding } from "#domain/national/narrowing.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { useNarrowing } from "#features/overview/narrowing.ts";
import type { World } from "#features/world.ts";
import { CourseSection } from "./CourseSection.tsx";
import { GradesSection } from "./GradesSection.tsx";
import { MonitoringSection } from "./MonitoringSection.tsx";
import { NextReportSection } from "./NextReportSection.tsx";
import type { NationalProps } from "./rests.ts";
import { SinceSection } from "./SinceSection.tsx";
import { useOneByOne } from "./useOneByOne.ts";
import { YearsSection } from "./YearsSection.tsx";

/** `isThroughTime`: what came of councils over the years; how they stand now must not choose them. */
const REPORTS = [
  { id: "grades", Part: GradesSection, isThroughTime: false },
  { id: "since", Part: SinceSection, isThroughTime: false },
  { id: "years", Part: YearsSection, isThroughTime: true },
  { id: "next", Part: NextReportSection, isThroughTime: true },
] as const;
const VISITS = [
  { id: "visits", Part: MonitoringSection, isThroughTime: false },
  { id: "course", Part: CourseSection, isThroughTime: false },
] as const;

/** What the councils asked for come to together, as far as what is loaded tells; drawn one part after another. */
export const National = memo(function National({ world }: { readonly world: World }) {
  const { known, councils, hasChosen } = world;
  const narrowing = useNarrowing(world.address);
  // Councils that are no more are in no list of today's, but their reports and visits were.
  const authorities = hasChosen ? councils : known.tables.authorities;
  const country = useMemo(() => countryOf(known, authorities, narrowing), [known, authorities, narrowing]);
  const isLeftAside = isNarrowedByStanding(narrowing);
  const throughTime = useMemo(
    () => (isLeftAside ? countryOf(known, authorities, byWhatTheyAre(narrowing)) : country),
    [known, authorities, narrowing, country, isLeftAside],
  );
  const drawn = useOneByOne(REPORTS.length + VISITS.length);
  const propsOf = (isThroughTime: boolean): NationalProps =>
    isThroughTime ? { world, country: throughTime, isLeftAside } : { world, country };
  return (
    <>
      <IfLoaded world={world} needs={NEEDS.judgements} what="What the reports come to together">
        {REPORTS.slice(0, drawn).map(({ id, Part, isThroughTime }) => (
          <Part key={id} {...propsOf(isThroughTime)} />
        ))}
      </IfLoaded>
      <IfLoaded
        world={world}
        needs={[...NEEDS.judgements, ...NEEDS.visits]}
        what="What the monitoring visits come to together"
      >
        {VISITS.slice(0, Math.max(0, drawn - REPORTS.length)).map(({ id, Part, isThroughTime }) => (
          <Part key={id} {...propsOf(isThroughTime)} />
        ))}
      </IfLoaded>
    </>
  );
});
