import { useEffect, useState } from "react";
import { useBundle } from "#data/bundle/useBundle.ts";
import { Problem } from "#ui/page/Problem.tsx";
import { Frame } from "./Frame.tsx";
import { Screens } from "./Screens.tsx";
import { useForesight } from "./useForesight.ts";
import { useWorld } from "./useWorld.ts";

/**
 * The frame and, within it, the screen that the address names. Nothing looks at the data before all of it has come or
 * failed: to be told of each of twenty tables would draw the house twenty times. The first screen is waited for too,
 * so that nobody reads that it is on its way when only a moment is missing.
 */
export function House({ arrival }: { readonly arrival: Promise<unknown> }) {
  const [hasArrived, setHasArrived] = useState(false);
  useEffect(() => {
    void arrival.then(() => setHasArrived(true));
  }, [arrival]);
  return hasArrived ? <Furnished /> : <Opening />;
}

function Furnished() {
  const bundle = useBundle();
  const house = useWorld(bundle);
  useForesight();
  if (house !== null) {
    return (
      <Frame house={house}>
        <Screens world={house.world} />
      </Frame>
    );
  }
  if (bundle.isLoading) return <Opening />;
  return (
    <Frame house={null}>
      <h1 tabIndex={-1}>The data could not be loaded</h1>
      <Problem
        title="Nothing can be shown without these files"
        messages={bundle.losses.map((loss) => loss.message)}
        details={bundle.losses.flatMap((loss) => loss.details)}
        onTryAgain={bundle.tryAgain}
      />
    </Frame>
  );
}

function Opening() {
  return (
    <Frame house={null}>
      <h1 tabIndex={-1} data-waiting="">
        Opening the dashboard
      </h1>
      <p role="status">Loading inspections, deadlines and visits…</p>
    </Frame>
  );
}
