import { type ComponentType, memo } from "react";
import { Route, Switch } from "wouter";
import type { Address } from "#features/address.ts";
import { EVIDENCE } from "#features/evidence/EvidenceBox.tsx";
import type { World } from "#features/world.ts";
import { onlyCouncil } from "#features/world.ts";
import { type Late, late } from "#ui/page/later.tsx";
import { NotFound } from "./NotFound.tsx";

type Screen = Late<{ readonly world: World }>;

const OVERVIEW = screen(async () => (await import("#features/overview/OverviewScreen.tsx")).OverviewScreen);
const COUNCIL = screen(async () => (await import("#features/council/CouncilScreen.tsx")).CouncilScreen);
/** Every screen comes when it is asked for. */
const SCREENS: readonly (readonly [string, Screen])[] = [
  ["/timeline", screen(async () => (await import("#features/timeline/TimelineScreen.tsx")).TimelineScreen)],
  ["/deadlines", screen(async () => (await import("#features/deadlines/DeadlinesScreen.tsx")).DeadlinesScreen)],
  ["/visits", screen(async () => (await import("#features/visits/VisitsScreen.tsx")).VisitsScreen)],
  ["/plan", screen(async () => (await import("#features/plan/PlanScreen.tsx")).PlanScreen)],
  ["/measures", screen(async () => (await import("#features/measures/MeasuresScreen.tsx")).MeasuresScreen)],
  ["/calculator", screen(async () => (await import("#features/calculator/CalculatorScreen.tsx")).CalculatorScreen)],
  ["/pack", screen(async () => (await import("#features/pack/PackScreen.tsx")).PackScreen)],
  ["/data", screen(async () => (await import("#features/data/DataScreen.tsx")).DataScreen)],
  ["/sources", screen(async () => (await import("#features/sources/SourcesScreen.tsx")).SourcesScreen)],
  ["/glossary", screen(async () => (await import("#features/glossary/GlossaryScreen.tsx")).GlossaryScreen)],
  ["/about", screen(async () => (await import("#features/about/AboutScreen.tsx")).AboutScreen)],
];

function screen(load: () => Promise<ComponentType<{ readonly world: World }>>): Screen {
  return late(load, Opening);
}

/**
 * Asks for the screen of an address before it is shown. Resolves when it has come or failed; what fails is asked for
 * again when it is shown.
 */
export async function beginScreen(address: Address): Promise<void> {
  await Promise.all(partsOf(address).map((part) => part.ask().catch(() => undefined)));
}

/** Whether all that an address shows has come. */
export function isScreenHere(address: Address): boolean {
  return partsOf(address).every((part) => part.isHere());
}

function partsOf(address: Address): readonly Pick<Screen, "ask" | "isHere">[] {
  const isOne = address.path.startsWith("/authorities/") || (address.path === "/" && address.authorities.length === 1);
  const screen = SCREENS.find(([path]) => path === address.path)?.[1] ?? (isOne ? COUNCIL : OVERVIEW);
  return address.rest.has("record") ? [screen, EVIDENCE] : [screen];
}

/** The screen that the address names; drawn anew only where the world is another. */
export const Screens = memo(function Screens({ world }: { readonly world: World }) {
  const isOne = onlyCouncil(world) !== null && world.hasChosen;
  return (
    <Switch key={world.address.path}>
      <Route path="/">{isOne ? <COUNCIL.Part world={world} /> : <OVERVIEW.Part world={world} />}</Route>
      <Route path="/authorities/:id">
        {world.hasChosen ? <COUNCIL.Part world={world} /> : <NotFound world={world} />}
      </Route>
      {SCREENS.map(([path, { Part }]) => (
        <Route key={path} path={path}>
          <Part world={world} />
        </Route>
      ))}
      <Route>
        <NotFound world={world} />
      </Route>
    </Switch>
  );
});

/** A page always has a heading, also while its screen is on its way. */
function Opening() {
  return (
    <>
      <h1 tabIndex={-1} data-waiting="">
        Opening…
      </h1>
      <p role="status">The screen is on its way.</p>
    </>
  );
}
