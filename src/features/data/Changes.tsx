import { useState } from "react";
import type { OpenedReading } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Changed } from "#domain/joining/ledger.ts";
import { fieldWords } from "#domain/joining/remarks.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { changeWords } from "./changeWords.ts";
import { MoreRows } from "./MoreRows.tsx";
import { Of } from "./Of.tsx";
import { savingWords } from "./problemWords.ts";
import { recordWords } from "./recordWords.ts";
import { leftOut, type ToldTable } from "./telling.ts";
import { TABLE_TITLES } from "./words.ts";

interface TableChangesProps {
  readonly tables: readonly ToldTable[];
  /** How many of the updates say only that nothing changed. */
  readonly unchanged: number;
  /** What the rows of each tracker's files become, a sentence each. */
  readonly trackers: readonly string[];
  readonly councilsMore: string | null;
}

/** What would become of the rows, table by table. */
export function TableChanges({ tables, unchanged, trackers, councilsMore }: TableChangesProps) {
  const said = councilsMore === null ? trackers : [...trackers, councilsMore];
  if (tables.length === 0) return <p>No row of these files is read.</p>;
  return (
    <>
      {said.length === 0 ? null : (
        <ul className="csi-bullets">
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {trackers.length === 0 ? null : (
        <p>
          The list counts the records that come of it, not the rows of a file: each copy is a source, and what a copy
          says of an action is an update.
        </p>
      )}
      <TableFates tables={tables} />
      {unchanged === 0 ? null : (
        <p>
          {counted(unchanged, "update")} {unchanged === 1 ? "says" : "say"} only that a later copy of a tracker has an
          action as it was: heard of, and no change.
        </p>
      )}
    </>
  );
}

function TableFates({ tables }: Pick<TableChangesProps, "tables">) {
  return (
    <Cells
      caption="What would become of the rows"
      columns={[
        { id: "table", title: "Table" },
        { id: "rows", title: "Records", isNumber: true },
        { id: "new", title: "New", isNumber: true },
        { id: "changed", title: "Changed", isNumber: true },
        { id: "same", title: "Already there", isNumber: true },
        { id: "again", title: "Told by another source too", isNumber: true },
      ]}
      rows={tables.map(({ table, rows, ...fates }) => ({
        id: table,
        cells: [TABLE_TITLES[table], rows, fates.new, fates.changed, fates.same, fates["told-again"]],
      }))}
    />
  );
}

/** As many as a person reads at a sitting. */
const FIRST_SHOWN = 20;
/** A page of many thousands of rows would stand still; the CSV has them all. */
const MOST_SHOWN = 500;

/** The record, the field, what it is now and what it would be. */
function changeCells(tables: Tables, { record, field, former, now }: Changed) {
  return [recordWords(tables, record), fieldWords(field), former, now] as const;
}

async function saveChanges(tables: Tables, changed: readonly Changed[]): Promise<void> {
  const { saveCsv } = await import("#data/out/csv.ts");
  saveCsv(
    "changes",
    ["Record", "Field", "Now", "Then"],
    changed.map((each) => changeCells(tables, each)),
  );
}

/** What stands now and would stand otherwise. */
export function FieldChanges({ changed, tables }: { readonly changed: readonly Changed[]; readonly tables: Tables }) {
  const [isWhole, setWhole] = useState(false);
  if (changed.length === 0) return null;
  const shown = changed.slice(0, isWhole ? MOST_SHOWN : FIRST_SHOWN);
  const more = changed.length - shown.length;
  return (
    <>
      <ul className="csi-bullets">
        {changeWords(changed).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {counted(changed.length, "value")} that would change: the file opened later counts
          </span>
        </summary>
        <div className="govuk-details__text">
          <Cells
            caption="Values that would change"
            columns={[
              { id: "record", title: "Record" },
              { id: "field", title: "Field" },
              { id: "former", title: "Now" },
              { id: "now", title: "Then" },
            ]}
            rows={shown.map((each, place) => {
              const [record, ...rest] = changeCells(tables, each);
              const name = (
                <span key="record" className="csi-told">
                  {record}
                </span>
              );
              return { id: `${place}`, cells: [name, ...rest] };
            })}
          />
          <MoreRows more={more} isWhole={isWhole} what="values" onWhole={() => setWhole(true)} />
          <p className="csi-press">
            <button type="button" className="csi-button" onClick={() => void saveChanges(tables, changed)}>
              {savingWords(changed.length)}
              <Of name="values that would change" />
            </button>
          </p>
        </div>
      </details>
    </>
  );
}

interface LeftOutProps {
  readonly readings: readonly OpenedReading[];
  /** Whether some of the files are not read yet. */
  readonly isMoreToRead: boolean;
}

/** Rows that are not read, sheet by sheet, and why. */
export function LeftOut({ readings, isMoreToRead }: LeftOutProps) {
  const sheets = leftOut(readings);
  if (sheets.length === 0) return <p>{isMoreToRead ? "No row of what is read is left out." : "No row is left out."}</p>;
  return (
    <ul className="csi-bullets">
      {sheets.flatMap(({ file, sheet, ignored }) =>
        ignored.map(({ rows, why }) => (
          <li key={`${file}-${sheet}-${why}`}>
            {file}, {sheet}: {rows > 0 ? `${counted(rows, "row")}: ` : null}
            {why}
          </li>
        )),
      )}
    </ul>
  );
}
