import { counted } from "#domain/deadlines/words.ts";
import { indicatorsIn } from "#domain/measures/indicators.ts";
import { IfLoaded } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { CouncilMeasures } from "./CouncilMeasures.tsx";
import { LatestTable } from "./LatestTable.tsx";
import { UsualSection } from "./UsualSection.tsx";

/** Beyond so many councils their pictures give way to a table. */
const MOST_DRAWN = 6;

/** Are the numbers moving the right way? The bundled documents hold none, and the screen says so. */
export function MeasuresScreen({ world }: { readonly world: World }) {
  const { measures } = world.known.tables;
  const { councils } = world;
  return (
    <>
      <PageHead
        title="Measures"
        note={onlyCouncil(world)?.name ?? `${councils.length} councils`}
        links={<ShareDay world={world} />}
      />
      <IfLoaded world={world} needs={["measures"]} what="The measures">
        {measures.length === 0 ? <NoneHere world={world} /> : <Held world={world} />}
        <UsualSection measures={measures} />
      </IfLoaded>
    </>
  );
}

/** The honest empty state, and the way to fill it. */
function NoneHere({ world }: { readonly world: World }) {
  return (
    <>
      <p className="csi-say">
        No measure is recorded in the documents loaded here, so whether the numbers move the right way is not known.
      </p>
      <p>
        The Department for Education (DfE) publishes the children’s social work workforce as a CSV file:{" "}
        <a href={hrefTo(world, { path: "/data" })}>open it on the Data screen</a>, and each council’s figures stand here
        beside its region’s and England’s. Nothing leaves this computer.
      </p>
    </>
  );
}

function Held({ world }: { readonly world: World }) {
  const { measures } = world.known.tables;
  const { councils } = world;
  return (
    <>
      <p className="csi-say">
        {counted(indicatorsIn(measures).length, "measure")} in {counted(measures.length, "figure")} of councils, regions
        and England. Which way is good stands under each; whether a change is enough is not said here.
      </p>
      {councils.length > MOST_DRAWN ? (
        <LatestTable world={world} />
      ) : (
        councils.map((authority) => <CouncilMeasures key={authority.id} world={world} authority={authority} />)
      )}
    </>
  );
}
