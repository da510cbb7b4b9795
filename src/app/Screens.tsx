import { type ComponentType, lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import type { World } from "#features/world.ts";
import { onlyCouncil } from "#features/world.ts";
import { NotFound } from "./NotFound.tsx";

type Screen = ComponentType<{ readonly world: World }>;

const OverviewScreen = lazy(async () => ({
  default: (await import("#features/overview/OverviewScreen.tsx")).OverviewScreen,
}));
const CouncilScreen = lazy(async () => ({
  default: (await import("#features/council/CouncilScreen.tsx")).CouncilScreen,
}));

// Every screen comes when it is asked for, while the data is on its way too.
const OTHERS: readonly (readonly [string, Screen])[] = [
  [
    "/timeline",
    lazy(async () => ({ default: (await import("#features/timeline/TimelineScreen.tsx")).TimelineScreen })),
  ],
  [
    "/deadlines",
    lazy(async () => ({ default: (await import("#features/deadlines/DeadlinesScreen.tsx")).DeadlinesScreen })),
  ],
  ["/visits", lazy(async () => ({ default: (await import("#features/visits/VisitsScreen.tsx")).VisitsScreen }))],
  ["/plan", lazy(async () => ({ default: (await import("#features/plan/PlanScreen.tsx")).PlanScreen }))],
  [
    "/measures",
    lazy(async () => ({ default: (await import("#features/measures/MeasuresScreen.tsx")).MeasuresScreen })),
  ],
  [
    "/calculator",
    lazy(async () => ({ default: (await import("#features/calculator/CalculatorScreen.tsx")).CalculatorScreen })),
  ],
  ["/pack", lazy(async () => ({ default: (await import("#features/pack/PackScreen.tsx")).PackScreen }))],
  ["/data", lazy(async () => ({ default: (await import("#features/data/DataScreen.tsx")).DataScreen }))],
  ["/sources", lazy(async () => ({ default: (await import("#features/sources/SourcesScreen.tsx")).SourcesScreen }))],
  [
    "/glossary",
    lazy(async () => ({ default: (await import("#features/glossary/GlossaryScreen.tsx")).GlossaryScreen })),
  ],
  ["/about", lazy(async () => ({ default: (await import("#features/about/AboutScreen.tsx")).AboutScreen }))],
];

/** The screen that the address names. */
export function Screens({ world }: { readonly world: World }) {
  return (
    <Suspense key={world.address.path} fallback={<Opening />}>
      <Switch>
        <Route path="/">
          {onlyCouncil(world) !== null && world.hasChosen ? (
            <CouncilScreen world={world} />
          ) : (
            <OverviewScreen world={world} />
          )}
        </Route>
        <Route path="/authorities/:id">
          {world.hasChosen ? <CouncilScreen world={world} /> : <NotFound world={world} />}
        </Route>
        {OTHERS.map(([path, Screen]) => (
          <Route key={path} path={path}>
            <Screen world={world} />
          </Route>
        ))}
        <Route>
          <NotFound world={world} />
        </Route>
      </Switch>
    </Suspense>
  );
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
