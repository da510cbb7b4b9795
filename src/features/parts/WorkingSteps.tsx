import type { Working } from "#domain/clock/working.ts";
import { dayWithWeekday, dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";

/** A count in words: day 0, day 1, what was left out by name, and the day reached. */
export function WorkingSteps({ worked, kind }: { readonly worked: Working; readonly kind: string }) {
  const weekend = counted(worked.saturdays + worked.sundays, "Saturday and Sunday", "Saturdays and Sundays");
  const holidays = worked.holidays.map((holiday) => `${holiday.title} (${dayWords(holiday.day)})`);
  return (
    <dl className="csi-list">
      <div>
        <dt>Day 0</dt>
        <dd>
          {dayWithWeekday(worked.start)}: {kind}.
        </dd>
      </div>
      <div>
        <dt>Count</dt>
        <dd>Day 1 is the next working day, {dayWithWeekday(worked.dayOne)}.</dd>
      </div>
      <div>
        <dt>Leave out</dt>
        <dd>
          {weekend}
          {holidays.length === 0 ? "; no bank holiday falls between." : `, and ${holidays.join(", ")}.`}
        </dd>
      </div>
      <div>
        <dt>Day {Math.abs(worked.count)}</dt>
        <dd>
          <time dateTime={worked.end}>{dayWithWeekday(worked.end)}</time>.
          {worked.isProvisional
            ? " Provisional: the count runs past the bank holidays that are published."
            : " The bank holidays counted are confirmed."}
        </dd>
      </div>
    </dl>
  );
}
