import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { useCouncils } from "#features/parts/useCouncils.ts";
import { WorkingOut } from "#features/parts/WorkingOut.tsx";
import type { World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { ChooseCouncils } from "./ChooseCouncils.tsx";
import { CouncilFilters } from "./CouncilFilters.tsx";
import { CouncilList } from "./CouncilList.tsx";
import { DueCounts } from "./DueCounts.tsx";
import { MOST_ROWS } from "./mostRows.ts";
import { NationalContents, NationalPart } from "./NationalPart.tsx";
import { MOST_BY_THEMSELVES } from "./national/sections.ts";
import { Together } from "./Together.tsx";

/** Where each council stands and what is next, a row a council, in an order whose rule is printed. */
export function OverviewScreen({ world }: { readonly world: World }) {
  const councils = useCouncils(world);
  const { length } = world.councils;
  return (
    <>
      <PageHead
        title={world.hasChosen ? "Your councils" : "All councils"}
        note={world.hasChosen ? `${length} chosen, kept in this page’s address` : `${length} in the data loaded here`}
        links={
          <>
            <ChooseCouncils world={world} />
            <ShareDay world={world} />
          </>
        }
      />
      {length > MOST_BY_THEMSELVES ? (
        <IfLoaded world={world} needs={NEEDS.judgements} what="What the reports come to together">
          <Together world={world} />
        </IfLoaded>
      ) : null}
      {councils === null ? (
        <WorkingOut world={world} />
      ) : (
        <>
          <IfLoaded world={world} needs={NEEDS.deadlines} what="What is due next">
            <DueCounts world={world} councils={councils} />
          </IfLoaded>
          <NationalContents world={world} />
          <IfLoaded world={world} needs={NEEDS.judgements} what="The councils">
            <CouncilFilters world={world} isOpen={length > MOST_ROWS || world.address.rest.has("find")} />
            <CouncilList world={world} councils={councils} />
          </IfLoaded>
          <NationalPart world={world} />
        </>
      )}
    </>
  );
}
