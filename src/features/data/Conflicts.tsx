import { useState } from "react";
import type { Conflict, Said } from "#domain/joining/ledger.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { Of } from "./Of.tsx";
import { savingWords } from "./problemWords.ts";
import { recordWords } from "./recordWords.ts";
import { conflictKey } from "./telling.ts";

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  readonly tables: Tables;
  /** Where a record's evidence stands; left out where it is not shown on any screen yet. */
  readonly evidenceHref?: (record: string) => string;
}

/** As many as a person reads at a sitting, and as many as a page holds; the CSV has them all. */
const FIRST_SHOWN = 100;
const MOST_SHOWN = 500;

const COLUMNS = [
  { id: "record", title: "Record" },
  { id: "what", title: "What" },
  { id: "stands", title: "What stands" },
  { id: "other", title: "What another source says" },
];

/** Where two sources differ: both values and both sources. Which of them is right is not for the dashboard to say. */
export function ConflictTable({ conflicts, tables, evidenceHref }: ConflictTableProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = conflicts.slice(0, isWhole ? MOST_SHOWN : FIRST_SHOWN);
  const more = conflicts.length - shown.length;
  const words = ({ words: value, source }: Said) =>
    `${value} (${rowWithId(tables.sources, source)?.shortTitle ?? source})`;
  const cells = ({ record, what, stands, other }: Conflict) =>
    [recordWords(tables, record), what, words(stands), words(other)] as const;
  const save = async () => {
    const { saveCsv } = await import("#data/out/csv.ts");
    saveCsv(
      "differences",
      COLUMNS.map(({ title }) => title),
      conflicts.map(cells),
    );
  };
  return (
    <>
      <Cells
        caption="Where sources differ"
        columns={COLUMNS}
        rows={shown.map((conflict) => {
          const [name, ...rest] = cells(conflict);
          const href = evidenceHref?.(conflict.record);
          return { id: conflictKey(conflict), cells: [<RecordName key="record" words={name} href={href} />, ...rest] };
        })}
      />
      <MoreRows more={more} isWhole={isWhole} what="differences" onWhole={() => setWhole(true)} />
      <p className="csi-press">
        <button type="button" className="csi-button" onClick={() => void save()}>
          {savingWords(conflicts.length)}
          <Of name="where sources differ" />
        </button>
      </p>
    </>
  );
}

function RecordName({ words, href }: { readonly words: string; readonly href: string | undefined }) {
  return href === undefined ? words : <a href={href}>{words}</a>;
}
