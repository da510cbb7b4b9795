import type { Council } from "#domain/council/council.ts";
import { onOnePage, openActions } from "#domain/council/openActions.ts";
import { counted } from "#domain/deadlines/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { shortActionTable } from "#features/parts/actionTable.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** The plan's open actions, at most a page of them; how many more there are, and where they stand. */
export function OpenActions({ world, council }: { readonly world: World; readonly council: Council }) {
  const open = openActions(world.known, council);
  const shown = onOnePage(world.asAt, open);
  const more = open.length - shown.length;
  return (
    <Section
      id="open-actions"
      title="Open actions of the plan"
      say="Those re-dated most often first, then by the day they are due. Open by our reading of the documents’ words; no rating is made here."
    >
      <IfLoaded world={world} needs={NEEDS.actions} what="The actions">
        {open.length === 0 ? <p>No open action is recorded in the documents loaded here.</p> : null}
        {open.length === 0 ? null : (
          <Cells caption={`Open actions of ${council.authority.name}`} {...shortActionTable(world, shown)} />
        )}
        {more === 0 ? null : (
          <p>
            {counted(more, "more open action")} {more === 1 ? "stands" : "stand"} in the{" "}
            <a href={hrefTo(world, { path: "/plan" })}>Plan</a>.
          </p>
        )}
      </IfLoaded>
    </Section>
  );
}
