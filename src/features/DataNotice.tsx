import { Problem } from "#ui/page/Problem.tsx";
import type { World } from "./world.ts";

/** Says once, at the top of every screen, which part of the data is not here and why, with the way to try again. */
export function DataNotice({ world }: { readonly world: World }) {
  if (world.losses.length === 0) return null;
  const parts = world.losses.map((loss) => loss.part).join(", ");
  return (
    <Problem
      title={`A part of the data could not be loaded: ${parts}`}
      messages={[...world.losses.map((loss) => loss.message), "What does not need it is shown as usual."]}
      details={world.losses.flatMap((loss) => loss.details)}
      onTryAgain={world.tryAgain}
    />
  );
}
