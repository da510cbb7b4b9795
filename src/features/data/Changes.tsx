import type { OpenedReading } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Changed } from "#domain/joining/ledger.ts";
import { fieldWords } from "#domain/joining/remarks.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { recordWords } from "./recordWords.ts";
import { leftOut, type ToldTable } from "./telling.ts";
import { TABLE_TITLES } from "./words.ts";

/** What would become of the rows, table by table. */
export function TableChanges({ tables }: { readonly tables: readonly ToldTable[] }) {
  if (tables.length === 0) return <p>No row of these files is read.</p>;
  return (
    <Cells
      caption="What would become of the rows"
      columns={[
        { id: "table", title: "Table" },
        { id: "rows", title: "Rows read", isNumber: true },
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

const MOST_SHOWN = 20;

/** What stands now and would stand otherwise. */
export function FieldChanges({ changed, tables }: { readonly changed: readonly Changed[]; readonly tables: Tables }) {
  if (changed.length === 0) return null;
  const more = changed.length - MOST_SHOWN;
  return (
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
          rows={changed.slice(0, MOST_SHOWN).map(({ record, field, former, now }, place) => ({
            id: `${place}`,
            cells: [recordWords(tables, record), fieldWords(field), former, now],
          }))}
        />
        {more > 0 ? <p>and {more.toLocaleString("en-GB")} more</p> : null}
      </div>
    </details>
  );
}

/** Rows that are not read, sheet by sheet, and why. */
export function LeftOut({ readings }: { readonly readings: readonly OpenedReading[] }) {
  const sheets = leftOut(readings);
  if (sheets.length === 0) return <p>No row is left out.</p>;
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
