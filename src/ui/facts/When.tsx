import type { IsoDay } from "#domain/dates/day.ts";
import { dayWithWeekday, dayWords, shortDay, timeParts } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";

/** A date in words, never closer than its source; each exact day and month of it stands in a `<time>`. */
export function When({ date, words }: { readonly date: ImpreciseDate; readonly words?: string | null }) {
  if (date.precision === "unknown" && words) return <time>“{words}”</time>;
  const parts = timeParts(date);
  // A date that names no day and no month still stands in a `<time>`, without a `datetime` that would make it exact.
  if (parts.every((part) => part.datetime === null)) return <time>{parts.map((part) => part.text).join("")}</time>;
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

const DAY_STYLES = { full: dayWords, weekday: dayWithWeekday, short: shortDay } as const;

/** One exact day. */
export function Day({ day, style = "full" }: { readonly day: IsoDay; readonly style?: keyof typeof DAY_STYLES }) {
  return <time dateTime={day}>{DAY_STYLES[style](day)}</time>;
}

/** A date for the narrow column of a list: "19 Jan" where it is a day, its full words where it is not. */
export function ShortWhen({ date }: { readonly date: ImpreciseDate }) {
  if (date.precision === "day" && date.earliest !== null && !date.isAbout)
    return <Day day={date.earliest} style="short" />;
  return <When date={date} />;
}
