import { useMemo } from "react";
import { countryOf } from "#domain/national/country.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import type { World } from "#features/world.ts";
import { CourseSection } from "./CourseSection.tsx";
import { GradesSection } from "./GradesSection.tsx";
import { MonitoringSection } from "./MonitoringSection.tsx";
import { NextReportSection } from "./NextReportSection.tsx";
import { SinceSection } from "./SinceSection.tsx";
import { useOneByOne } from "./useOneByOne.ts";
import { YearsSection } from "./YearsSection.tsx";

const REPORTS = [
  { id: "grades", Part: GradesSection },
  { id: "since", Part: SinceSection },
  { id: "years", Part: YearsSection },
  { id: "next", Part: NextReportSection },
] as const;
const VISITS = [
  { id: "visits", Part: MonitoringSection },
  { id: "course", Part: CourseSection },
] as const;

/** What the councils in view come to together, as far as what is loaded tells; drawn one part after another. */
export function National({ world }: { readonly world: World }) {
  // Councils that are no more are in no list of today's, but their reports and visits were.
  const authorities = world.hasChosen ? world.councils : world.known.tables.authorities;
  const country = useMemo(() => countryOf(world.known, authorities), [world.known, authorities]);
  const drawn = useOneByOne(REPORTS.length + VISITS.length);
  return (
    <>
      <IfLoaded world={world} needs={NEEDS.judgements} what="What the reports come to together">
        {REPORTS.slice(0, drawn).map(({ id, Part }) => (
          <Part key={id} world={world} country={country} />
        ))}
      </IfLoaded>
      <IfLoaded
        world={world}
        needs={[...NEEDS.judgements, ...NEEDS.visits]}
        what="What the monitoring visits come to together"
      >
        {VISITS.slice(0, Math.max(0, drawn - REPORTS.length)).map(({ id, Part }) => (
          <Part key={id} world={world} country={country} />
        ))}
      </IfLoaded>
    </>
  );
}
