import { regionWords } from "#domain/authorities/words.ts";
import type { Council } from "#domain/council/council.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import { NextLine } from "#features/parts/NextLine.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Standing } from "./CouncilRow.tsx";

/** The same as a table, for many councils. */
export function CouncilTable({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  return (
    <Cells
      caption="Councils, their latest judgement, what is next, and what is not known"
      columns={[
        { id: "council", title: "Council" },
        { id: "region", title: "Region" },
        { id: "standing", title: "Latest judgement and intervention" },
        { id: "next", title: "Next" },
        { id: "visit", title: "Last visit" },
        { id: "overdue", title: "Overdue (stated)", isNumber: true },
        { id: "unknown", title: "Not known", isNumber: true },
      ]}
      rows={councils.map((council) => rowOf(world, council))}
    />
  );
}

function rowOf(world: World, council: Council): Row {
  const { authority, lastVisit } = council;
  return {
    id: authority.id,
    record: `authorities/${authority.id}`,
    cells: [
      <a key="name" href={hrefTo(world, { path: `/authorities/${authority.id}` })}>
        {authority.name}
      </a>,
      regionWords(authority.region),
      <Standing key="standing" world={world} council={council} />,
      <NextLine key="next" world={world} council={council} />,
      lastVisit === null ? "none recorded" : <When key="visit" date={lastVisit.visit.when} />,
      council.deadlines.filter((view) => view.status === "overdue" && !view.isComputed).length,
      notKnown(world.known, council).length,
    ],
  };
}
