import type { IsoDay } from "#domain/dates/day.ts";
import { dayWithWeekday, dayWords, joinedWords, machineDate, timeParts } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { shortWords } from "#domain/dates/shortFormat.ts";

/** A date in words, never closer than its source; each exact day and month of it stands in a `<time>`. */
export function When({ date, words }: { readonly date: ImpreciseDate; readonly words?: string | null }) {
  if (date.precision === "unknown" && words) return <time>“{words}”</time>;
  const parts = timeParts(date);
  // A date that names no day and no month still stands in a `<time>`, without a `datetime` that would make it exact.
  if (parts.every((part) => part.datetime === null)) return <time>{joinedWords(parts)}</time>;
  let offset = 0;
  return (
    <>
      {parts.map((part) => {
        offset += part.text.length;
        return part.datetime === null ? (
          <span key={offset}>{part.text}</span>
        ) : (
          <time key={offset} dateTime={part.datetime}>
            {part.text}
          </time>
        );
      })}
    </>
  );
}

const DAY_STYLES = { full: dayWords, weekday: dayWithWeekday } as const;

/** One exact day. */
export function Day({ day, style = "full" }: { readonly day: IsoDay; readonly style?: keyof typeof DAY_STYLES }) {
  return <time dateTime={day}>{DAY_STYLES[style](day)}</time>;
}

interface ShortWhenProps {
  readonly date: ImpreciseDate;
  /** The year that the reader stands in, which need not be said. */
  readonly year: string;
}

/** A date for the narrow column of a list: "19 Jan", "by 6 Sep", "Oct 2021". */
export function ShortWhen({ date, year }: ShortWhenProps) {
  const machine = machineDate(date);
  return <time {...(machine === null ? {} : { dateTime: machine })}>{shortWords(date, year)}</time>;
}
