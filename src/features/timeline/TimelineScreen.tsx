import { useMemo } from "react";
import { councilOf } from "#domain/council/council.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { TimelinePart } from "#features/parts/TimelinePart.tsx";
import { onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";

/** What happened when, and what is expected? One council by kind; several a row each. */
export function TimelineScreen({ world }: { readonly world: World }) {
  const councils = useMemo(
    () => world.councils.map((authority) => councilOf(world.known, authority)),
    [world.known, world.councils],
  );
  const council = onlyCouncil(world);
  return (
    <>
      <PageHead
        title="Timeline"
        note={council?.name ?? `${councils.length} councils in view`}
        links={<ShareDay world={world} />}
      />
      <p className="csi-say">
        {council === null
          ? "What happened in each council, and what is expected next."
          : `What happened in ${council.name}, and what is expected next.`}
      </p>
      <IfLoaded world={world} needs={NEEDS.timeline} what="The timeline">
        <TimelinePart world={world} councils={councils} rows={council === null ? "councils" : "kinds"} hasYears />
      </IfLoaded>
    </>
  );
}
