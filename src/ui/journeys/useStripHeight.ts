import { type RefObject, useEffect } from "react";

/** Keeps the axis under the strip of the day shown, however many lines its words take. */
export function useStripHeight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const strip = document.querySelector<HTMLElement>(".csi-as-at");
    if (strip === null) return undefined;
    const measure = () => frame.current?.style.setProperty("--as-at-height", `${strip.offsetHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(strip);
    return () => observer.disconnect();
  }, [frame]);
}
