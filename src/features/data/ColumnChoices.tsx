import type { TrackerSettings } from "#data/opening/settings.ts";
import { colourName } from "#data/recognise/tracker/colourWords.ts";
import type { ColumnProposal, ProposedColumn } from "#data/recognise/tracker/propose.ts";
import { COLUMN_ROLES, type ColumnRole, ROLE_WORDS } from "#data/recognise/tracker/roles.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Of } from "./Of.tsx";

interface ColumnChoicesProps {
  readonly id: string;
  /** The copy whose columns they are. */
  readonly name: string;
  readonly columns: ColumnProposal;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly rolesFound: TrackerSettings["rolesFound"];
  readonly onRoles: (roles: ReadonlyMap<number, ColumnRole>) => void;
}

const ROWS_SHOWN = 3;
const LONGEST_SHOWN = 80;

/** What each column of a tracker holds, with its first rows; a guess can be put right. */
export function ColumnChoices({ id, name, rolesFound, columns, roles, onRoles }: ColumnChoicesProps) {
  const coloured = new Set(columns.colours.map(({ column }) => column));
  const filled = columns.columns.filter(
    (column) => column.heading !== "" || firstCells(columns, column).length > 0 || coloured.has(column.column),
  );
  return (
    <details className="govuk-details" open={filled.some(isUnsure) || rolesFound !== null}>
      <summary id={id} className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What each column holds
          <Of name={name} />
        </span>
      </summary>
      <div className="govuk-details__text">
        {rolesFound?.how === "sister" ? <p>Some are read as you corrected them for {rolesFound.of}.</p> : null}
        <Cells
          caption={`The columns of ${name}`}
          columns={[
            { id: "column", title: "Column" },
            { id: "rows", title: "First rows" },
            { id: "role", title: "Read as" },
          ]}
          rows={filled.map((column) => ({
            id: column.letters,
            cells: [
              // In the file's own words: no acronym of it is spelt out here.
              <span key="column">{`${column.letters}: ${column.heading || "no heading"}`}</span>,
              <span key="rows">{firstCells(columns, column).join(" · ") || emptyWords(columns, column)}</span>,
              <RoleChoice
                key="role"
                name={name}
                column={column}
                role={roles.get(column.column) ?? "ignore"}
                onRole={(role) => onRoles(new Map([...roles, [column.column, role]]))}
              />,
            ],
          }))}
        />
      </div>
    </details>
  );
}

function isUnsure({ role, confidence }: ProposedColumn): boolean {
  return role !== "ignore" && confidence < 0.5;
}

function emptyWords({ colours }: ColumnProposal, { column }: ProposedColumn): string {
  const found = colours.filter((each) => each.column === column).map(({ colour }) => colourName(colour));
  return found.length === 0 ? "empty" : `no words: ${found.join(", ")}`;
}

function firstCells({ firstRows }: ColumnProposal, { column }: ProposedColumn): readonly string[] {
  const cells = firstRows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells
    .slice(0, ROWS_SHOWN)
    .map((cell) => (cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell));
}

interface RoleChoiceProps {
  readonly name: string;
  readonly column: ProposedColumn;
  readonly role: ColumnRole;
  readonly onRole: (role: ColumnRole) => void;
}

function RoleChoice({ name, column, role, onRole }: RoleChoiceProps) {
  return (
    <select
      aria-label={`Column ${column.letters}, ${column.heading || "no heading"}, read as: ${name}`}
      value={role}
      onChange={({ target }) => onRole(COLUMN_ROLES.find((each) => each === target.value) ?? "ignore")}
    >
      {COLUMN_ROLES.map((each) => (
        <option key={each} value={each}>
          {ROLE_WORDS[each]}
        </option>
      ))}
    </select>
  );
}
