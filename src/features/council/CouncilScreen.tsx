import { useMemo } from "react";
import { regionWords } from "#domain/authorities/words.ts";
import { type Council, councilOf } from "#domain/council/council.ts";
import { periodTitle } from "#domain/intervention/track.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { FirstPanels } from "#features/parts/FirstPanels.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { Contents } from "#ui/page/Contents.tsx";
import { later } from "#ui/page/later.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { SECTIONS } from "./contents.ts";

const Sections = later("The rest of this page", async () => (await import("./Sections.tsx")).Sections);

/** One council: where it stands on the first screen, then the whole journey on one long page. */
export function CouncilScreen({ world }: { readonly world: World }) {
  const authority = onlyCouncil(world);
  const since = rowWithId(world.known.tables.meetings, world.address.rest.get("since") ?? null);
  const council = useMemo(
    () => (authority === null ? null : councilOf(world.known, authority, since)),
    [world.known, authority, since],
  );
  if (council === null) return null;
  return (
    <div className="csi-long">
      <Contents
        entries={SECTIONS.map((section) => ({ ...section, href: hrefTo(world, { rest: { section: section.id } }) }))}
        current={world.address.rest.get("section") ?? "stands"}
      />
      <div className="csi-long__first">
        <Head world={world} council={council} />
        <FirstPanels world={world} council={council} />
      </div>
      <div className="csi-long__rest">
        <Sections world={world} council={council} />
      </div>
    </div>
  );
}

function Head({ world, council }: { readonly world: World; readonly council: Council }) {
  return (
    <div id="stands" tabIndex={-1}>
      <PageHead
        title={council.authority.name}
        note={`${regionWords(council.authority.region)}. ${interventionNote(council)}`}
        links={
          <>
            <a href={hrefTo(world, { path: "/", authorities: [] })} aria-label="Change council">
              Change
            </a>
            <ShareDay world={world} />
            <button type="button" className="csi-link-button" onClick={() => print()}>
              Print
            </button>
          </>
        }
      />
    </div>
  );
}

function interventionNote(council: Council): string {
  const [strongest] = council.interventions;
  if (strongest === undefined) return "No intervention recorded as running.";
  return `In intervention: ${periodTitle(strongest)}`;
}
