import type { Council } from "#domain/council/council.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import type { World } from "#features/world.ts";
import { ChangedPanel } from "./ChangedPanel.tsx";
import { JudgementPanel } from "./JudgementPanel.tsx";
import { NeedsPanel } from "./NeedsPanel.tsx";
import { NextPanel } from "./NextPanel.tsx";
import { NotKnownPanel } from "./NotKnownPanel.tsx";

/** The five answers of the first screen: where we are, what is next, what changed, what needs the board, what is not known. */
export function FirstPanels({ world, council }: { readonly world: World; readonly council: Council }) {
  return (
    <>
      <div className="csi-first">
        <IfLoaded world={world} needs={NEEDS.judgements} what="The judgements">
          <JudgementPanel world={world} council={council} />
        </IfLoaded>
        <IfLoaded world={world} needs={NEEDS.deadlines} what="What is due next">
          <NextPanel world={world} council={council} />
        </IfLoaded>
      </div>
      <div className="csi-second">
        <IfLoaded world={world} needs={NEEDS.changes} what="What changed">
          <ChangedPanel world={world} council={council} />
        </IfLoaded>
        <IfLoaded world={world} needs={NEEDS.deadlines} what="What needs the board">
          <NeedsPanel world={world} council={council} />
        </IfLoaded>
        <NotKnownPanel world={world} council={council} />
      </div>
    </>
  );
}
