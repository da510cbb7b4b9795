import type { ReactElement } from "react";
import { joinedWords } from "#domain/dates/format.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";

/** The date in pieces, each day and month in a `<time>` of its own; a vaguer one in a `<time>` without a `datetime`. */
export function EventWhen({ event }: { readonly event: TimelineEvent }): ReactElement {
  const { when } = event;
  if (when.every((part) => part.datetime === null)) return <time>{joinedWords(when)}</time>;
  let offset = 0;
  return (
    <>
      {when.map(({ text, datetime }) => {
        offset += text.length;
        return datetime === null ? (
          <span key={offset}>{text}</span>
        ) : (
          <time key={offset} dateTime={datetime}>
            {text}
          </time>
        );
      })}
    </>
  );
}
