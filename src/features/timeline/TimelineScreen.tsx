import { useState } from "react";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { JourneysFigure } from "./JourneysFigure.tsx";

/** What happened when, and what is expected? One council by its rows; several a row each. */
export function TimelineScreen({ world }: { readonly world: World }) {
  const council = onlyCouncil(world);
  const [inView, setInView] = useState<string | null>(null);
  return (
    <>
      <div className="csi-sideways">
        <PageHead
          title="Timeline"
          note={council?.name ?? inView ?? `${world.councils.length} councils in view`}
          links={<ShareDay world={world} />}
        />
        <p className="csi-say">
          {council === null
            ? "What happened in each council, and what is expected next."
            : `What happened in ${council.name}, and what is expected next.`}
        </p>
      </div>
      <IfLoaded world={world} needs={NEEDS.timeline} what="The timeline">
        {/* Part of the screen, not one more thing to wait for. */}
        <JourneysFigure world={world} onInView={setInView} />
      </IfLoaded>
    </>
  );
}
