import { type ReactNode, useEffect, useRef, useState } from "react";
import { NARROW_PX, type Size } from "./Sized.tsx";

interface DrawnProps {
  readonly heightOf: (size: Size) => number;
  readonly children: (size: Size) => ReactNode;
}

/** Charts of one page are about as wide: what the last one measured is the next one's first guess, and mostly right. */
let lastWidthPx = 700;

/**
 * A drawing of our own, as wide as its place and as high as its rows then need. It is placed from numbers, so that
 * nothing has to be measured in the page before it is drawn; a library that measures keeps a country's page busy.
 */
export function Drawn({ heightOf, children }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(lastWidthPx);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      // A place that is hidden for a moment says nothing about the width that the chart will have.
      if (width === 0) return;
      lastWidthPx = width;
      setWidthPx(width);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const size = { widthPx, isNarrow: widthPx < NARROW_PX };
  const height = heightOf(size);
  return (
    <div ref={place}>
      <svg
        className="csi-drawn"
        width={widthPx}
        height={height}
        viewBox={`0 0 ${widthPx} ${height}`}
        aria-hidden="true"
      >
        {children(size)}
      </svg>
    </div>
  );
}
