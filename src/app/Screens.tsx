import { type ComponentType, lazy, memo, Suspense } from "react";
import { Route, Switch } from "wouter";
import type { Address } from "#features/address.ts";
import type { World } from "#features/world.ts";
import { onlyCouncil } from "#features/world.ts";
import { NotFound } from "./NotFound.tsx";

type Screen = ComponentType<{ readonly world: World }>;

type Load = () => Promise<{ readonly default: Screen }>;

const loadOverview: Load = async () => ({
  default: (await import("#features/overview/OverviewScreen.tsx")).OverviewScreen,
});
const loadCouncil: Load = async () => ({
  default: (await import("#features/council/CouncilScreen.tsx")).CouncilScreen,
});
/** Every screen comes when it is asked for. */
const LOADS: readonly (readonly [string, Load])[] = [
  ["/timeline", async () => ({ default: (await import("#features/timeline/TimelineScreen.tsx")).TimelineScreen })],
  ["/deadlines", async () => ({ default: (await import("#features/deadlines/DeadlinesScreen.tsx")).DeadlinesScreen })],
  ["/visits", async () => ({ default: (await import("#features/visits/VisitsScreen.tsx")).VisitsScreen })],
  ["/plan", async () => ({ default: (await import("#features/plan/PlanScreen.tsx")).PlanScreen })],
  ["/measures", async () => ({ default: (await import("#features/measures/MeasuresScreen.tsx")).MeasuresScreen })],
  [
    "/calculator",
    async () => ({ default: (await import("#features/calculator/CalculatorScreen.tsx")).CalculatorScreen }),
  ],
  ["/pack", async () => ({ default: (await import("#features/pack/PackScreen.tsx")).PackScreen })],
  ["/data", async () => ({ default: (await import("#features/data/DataScreen.tsx")).DataScreen })],
  ["/sources", async () => ({ default: (await import("#features/sources/SourcesScreen.tsx")).SourcesScreen })],
  ["/glossary", async () => ({ default: (await import("#features/glossary/GlossaryScreen.tsx")).GlossaryScreen })],
  ["/about", async () => ({ default: (await import("#features/about/AboutScreen.tsx")).AboutScreen })],
];
/**
 * Asks for the screen of an address while the data is still on its way. Resolves when it has come or failed; whatever
 * fails is asked for again when it is shown.
 */
export async function beginScreen(address: Address): Promise<void> {
  const isOne = address.path.startsWith("/authorities/") || (address.path === "/" && address.authorities.length === 1);
  const first = isOne ? loadCouncil : loadOverview;
  const load = LOADS.find(([path]) => path === address.path)?.[1] ?? first;
  await load()
    .then((screen) => arrived.set(load, screen.default))
    .catch(() => undefined);
}

/** Screens that were there before they were shown, and what stands for each since it was first shown. */
const arrived = new Map<Load, Screen>();
const standing = new Map<Load, Screen>();

/**
 * The screen of a load. One that has come is drawn at once: what has to be waited for, even for a moment, React holds
 * back for a third of a second, so that screens do not flicker.
 */
function screenOf(load: Load): Screen {
  const known = standing.get(load) ?? arrived.get(load) ?? lazy(load);
  standing.set(load, known);
  return known;
}

/** The screen that the address names; drawn anew only where the world is another. */
export const Screens = memo(function Screens({ world }: { readonly world: World }) {
  return (
    <Suspense key={world.address.path} fallback={<Opening />}>
      <Switch>
        <Route path="/">
          <Shown load={onlyCouncil(world) !== null && world.hasChosen ? loadCouncil : loadOverview} world={world} />
        </Route>
        <Route path="/authorities/:id">
          {world.hasChosen ? <Shown load={loadCouncil} world={world} /> : <NotFound world={world} />}
        </Route>
        {LOADS.map(([path, load]) => (
          <Route key={path} path={path}>
            <Shown load={load} world={world} />
          </Route>
        ))}
        <Route>
          <NotFound world={world} />
        </Route>
      </Switch>
    </Suspense>
  );
});

function Shown({ load, world }: { readonly load: Load; readonly world: World }) {
  const Screen = screenOf(load);
  return <Screen world={world} />;
}

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
