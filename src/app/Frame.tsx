import type { ReactNode } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { DataNotice } from "#features/DataNotice.tsx";
import { DropAnywhere } from "#features/data/DropAnywhere.tsx";
import { EditionBanner } from "#features/data/EditionBanner.tsx";
import { EvidenceBox } from "#features/evidence/EvidenceBox.tsx";
import { hrefTo } from "#features/world.ts";
import { Glossary } from "#ui/facts/Glossary.tsx";
import { Boundary } from "#ui/page/Boundary.tsx";
import { AsAtBar } from "#ui/shell/AsAtBar.tsx";
import { Footer, Masthead, Navigation } from "#ui/shell/Shell.tsx";
import { navigationOf } from "./navigation.ts";
import { useArrival } from "./useArrival.ts";
import { usePrintHead } from "./usePrintHead.ts";
import type { HouseState } from "./useWorld.ts";

/** What stands around every screen. Without a world yet, the frame alone. */
export function Frame({ house, children }: { readonly house: HouseState | null; readonly children: ReactNode }) {
  useArrival(house?.world.address ?? null);
  usePrintHead(house?.world ?? null);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place on this page; the hash itself is taken by the address */}
      <a href="#main" className="govuk-skip-link" onClick={skipToMain}>
        Skip to main content
      </a>
      {house === null ? <Masthead homeHref="#/" findHref="#/" /> : <WorldHead house={house} />}
      <div className="csi-width">
        <main id="main" className="csi-main" tabIndex={-1}>
          {house === null ? children : <WithWorld house={house}>{children}</WithWorld>}
        </main>
      </div>
      <Footer links={footLinks(house)}>Nothing you open here leaves this computer. No cookies, no analytics.</Footer>
      {house === null ? null : <EvidenceBox world={house.world} />}
      {house === null ? null : <DropAnywhere world={house.world} />}
    </>
  );
}

function skipToMain(event: { preventDefault: () => void }) {
  // The hash is the address, so following `#main` would lead away from the screen.
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function WorldHead({ house }: { readonly house: HouseState }) {
  const { world, chosen, earlier, later } = house;
  const to = (day: string | null) => (day === null ? null : hrefTo(world, { asAt: day }));
  return (
    <>
      <Masthead
        homeHref={hrefTo(world, { path: "/", authorities: [] })}
        findHref={hrefTo(world, { path: "/", authorities: [], rest: { find: "yes" } })}
      />
      <Navigation entries={navigationOf(world)} />
      <AsAtBar
        day={world.asAt}
        note={noteOf(house)}
        earlierHref={to(earlier)}
        laterHref={to(later)}
        todayHref={hrefTo(world, { asAt: "today" })}
        onDay={(day) => world.go({ asAt: day })}
      />
      {chosen.problem === null ? null : (
        <div className="csi-width">
          <p className="csi-banner" role="alert">
            {chosen.problem}
          </p>
        </div>
      )}
    </>
  );
}

function noteOf({ world, chosen }: HouseState): string {
  const beyond = world.asAt > world.manifest.lastDay ? ` The data ends on ${dayWords(world.manifest.lastDay)}.` : "";
  const today = chosen.isToday ? "Today. " : "";
  return `${today}Nothing that became known later is shown.${beyond}`;
}

function WithWorld({ house, children }: { readonly house: HouseState; readonly children: ReactNode }) {
  const { world } = house;
  return (
    <>
      <EditionBanner world={world} />
      <DataNotice world={world} />
      <Glossary entries={world.known.tables.glossary}>
        <Boundary what="This screen" resetOn={world.address.path}>
          {children}
        </Boundary>
      </Glossary>
    </>
  );
}

function footLinks(house: HouseState | null) {
  const href = (path: string) => (house === null ? `#${path}` : hrefTo(house.world, { path }));
  return [
    { title: "Timeline", href: href("/timeline") },
    { title: "Sources", href: href("/sources") },
    { title: "Glossary", href: href("/glossary") },
    { title: "Accessibility, privacy and licence", href: href("/about") },
  ];
}
