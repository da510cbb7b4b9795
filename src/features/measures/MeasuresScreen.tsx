import { useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { indicatorsIn } from "#domain/measures/indicators.ts";
import { IfLoaded } from "#features/IfLoaded.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { CouncilMeasures } from "./CouncilMeasures.tsx";
import { isKnownLater } from "./knownLater.ts";
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
  const { readings } = useOpened();
  if (isKnownLater(world.known, readings)) return <NotYetKnown world={world} />;
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

/** A file without a day of publication is known only from the day of opening: it must not be asked for again. */
function NotYetKnown({ world }: { readonly world: World }) {
  const { lastDay } = world.manifest;
  return (
    <>
      <p className="csi-say">
        No measure is known on <Day day={world.asAt} />. A file with measures that was opened here is known only from a
        later day.
      </p>
      <p>
        Where a file prints no day of publication, it is taken as known from the day on which it was opened: no figure
        may be shown before it was known.{" "}
        {lastDay <= world.asAt ? null : (
          <>
            <a href={hrefTo(world, { asAt: lastDay })}>
              Go to the last day of the data, <Day day={lastDay} />
            </a>
            .
          </>
        )}
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
