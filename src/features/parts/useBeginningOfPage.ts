import { type RefObject, useEffect, useRef } from "react";

/**
 * Where a reader goes who turns the page of a long list: to its beginning, for the eye and for the keyboard. One who asks
 * for something else at the same time (a filter, an order), which leads to the first page, stays where they are.
 */
export function useBeginningOfPage(
  page: number,
  asked: readonly unknown[] = [],
): RefObject<HTMLParagraphElement | null> {
  const place = useRef<HTMLParagraphElement>(null);
  const before = useRef({ page, asked });
  useEffect(() => {
    const then = before.current;
    before.current = { page, asked };
    if (then.page === page || asked.some((each, at) => each !== then.asked[at])) return;
    place.current?.scrollIntoView({ block: "start" });
    place.current?.focus({ preventScroll: true });
  });
  return place;
}
