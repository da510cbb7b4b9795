import type { Cell, Month } from "#domain/clock/monthGrid.ts";
import type { Working } from "#domain/clock/working.ts";
import { dayWithWeekday, monthWords } from "#domain/dates/format.ts";

const WEEKDAY_LETTERS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The count as a small calendar: day 0, each day counted (every tenth numbered), what was left out, the day reached. */
export function MonthGrid({ working }: { readonly working: Working }) {
  const cells = working.months.flatMap((month) => month.weeks.flat());
  const hasStated = cells.some((cell) => cell?.marks.includes("stated"));
  return (
    <div className="csi-grids">
      {working.months.map((month) => (
        <MonthTable key={month.first} month={month} />
      ))}
      <p className="csi-grids__key csi-small">
        <span className="csi-cell csi-cell--day-0">29</span> Day 0{" "}
        <span className="csi-cell csi-cell--counted">30</span> Counted, every tenth numbered{" "}
        <span className="csi-cell csi-cell--weekend">6</span> Weekend, not counted{" "}
        <span className="csi-cell csi-cell--holiday">25</span> Bank holiday (hol), not counted{" "}
        {hasStated ? (
          <>
            <span className="csi-cell csi-cell--stated">4</span> Stated day{" "}
          </>
        ) : null}{" "}
        <span className="csi-cell csi-cell--computed">7</span> Computed day
      </p>
    </div>
  );
}

function MonthTable({ month }: { readonly month: Month }) {
  return (
    <table className="csi-grid">
      <caption>{monthWords(month.first)}</caption>
      <thead>
        <tr>
          {WEEKDAY_LETTERS.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{name.charAt(0)}</span>
              <span className="govuk-visually-hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, place) => (
          // A month has no more than six weeks, and they never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            {week.map((cell, column) => (
              <td key={WEEKDAY_LETTERS[column]}>{cell === null ? null : <DayCell cell={cell} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ cell }: { readonly cell: Cell }) {
  const mark = cell.marks[0] ?? cell.state;
  return (
    <span
      className={`csi-cell csi-cell--${mark}`}
      title={`${dayWithWeekday(cell.day)}${cell.holiday === null ? "" : `, ${cell.holiday}`}`}
    >
      {cell.dayOfMonth}
      <small>{smallWords(cell)}</small>
    </span>
  );
}

function smallWords(cell: Cell): string {
  if (cell.state === "day-0") return "day 0";
  if (cell.marks.length > 0 && cell.count !== null) return String(cell.count);
  if (cell.state === "holiday") return "hol";
  return cell.count !== null && cell.count % 10 === 0 ? String(cell.count) : "";
}
