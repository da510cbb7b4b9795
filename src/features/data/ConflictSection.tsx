import { useOpened } from "#data/opening/opened.ts";
import type { Conflict } from "#domain/joining/ledger.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { isForReader } from "#domain/model/audience.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Section } from "#ui/page/Panel.tsx";
import { ConflictTable } from "./Conflicts.tsx";

/** Where the sources of what is open differ, to be gone through: as far as both are known on the day shown. */
export function ConflictSection({ world }: { readonly world: World }) {
  const { joined } = useOpened();
  const conflicts = (joined?.result.conflicts ?? []).filter((conflict) => isKnown(world, conflict));
  if (conflicts.length === 0) return null;
  return (
    <Section
      id="conflicts"
      title="Where sources differ"
      say="Both values are kept and shown with the record. Which of them is right is not for the dashboard to say: press a record for its evidence."
    >
      <ConflictTable
        conflicts={conflicts}
        tables={world.known.tables}
        evidenceHref={(record) => evidenceHref(world, record)}
      />
    </Section>
  );
}

function isKnown({ known }: World, { stands, other, audience }: Conflict): boolean {
  const areKnown = [stands, other].every(({ source }) => rowWithId(known.tables.sources, source) !== null);
  return areKnown && isForReader(audience, known.reader, known.asAt);
}
