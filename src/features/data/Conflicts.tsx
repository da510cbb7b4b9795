import type { Conflict, Said } from "#domain/joining/ledger.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { grouped } from "#domain/words.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { recordWords } from "./recordWords.ts";
import { conflictKey } from "./telling.ts";

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  readonly tables: Tables;
  /** Where a record's evidence stands; left out where it is not shown on any screen yet. */
  readonly evidenceHref?: (record: string) => string;
}

const MOST_SHOWN = 100;

/** Where two sources differ: both values and both sources. Which of them is right is not for the dashboard to say. */
export function ConflictTable({ conflicts, tables, evidenceHref }: ConflictTableProps) {
  const more = conflicts.length - MOST_SHOWN;
  const words = ({ words: value, source }: Said) =>
    `${value} (${rowWithId(tables.sources, source)?.shortTitle ?? source})`;
  return (
    <>
      <Cells
        caption="Where sources differ"
        columns={[
          { id: "record", title: "Record" },
          { id: "what", title: "What" },
          { id: "stands", title: "What stands" },
          { id: "other", title: "What another source says" },
        ]}
        rows={conflicts.slice(0, MOST_SHOWN).map((conflict) => ({
          id: conflictKey(conflict),
          cells: [
            <RecordName
              key="record"
              words={recordWords(tables, conflict.record)}
              href={evidenceHref?.(conflict.record)}
            />,
            conflict.what,
            words(conflict.stands),
            words(conflict.other),
          ],
        }))}
      />
      {more > 0 ? <p>and {grouped(more)} more</p> : null}
    </>
  );
}

function RecordName({ words, href }: { readonly words: string; readonly href: string | undefined }) {
  return href === undefined ? words : <a href={href}>{words}</a>;
}
