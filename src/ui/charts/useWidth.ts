import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width that an element has on the screen, in whole pixels; 0 before it is known. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      // Hidden (behind its table) it has no width; it keeps the one it had.
      if (current.clientWidth > 0) setWidthPx(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, widthPx];
}
