import { useEffect, useState } from "react";

/**
 * A value as it was before the last change, until that change has been painted. What stands beside a picture follows it
 * by a frame, so that the picture need not wait for the words.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (Object.is(painted, value)) return undefined;
    let afterwards: ReturnType<typeof setTimeout> | undefined;
    // A task that is asked for within a frame has its turn when the frame has been painted.
    const frame = requestAnimationFrame(() => {
      afterwards = setTimeout(() => setPainted(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterwards);
    };
  }, [painted, value]);
  return painted;
}
