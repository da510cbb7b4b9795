import { lazy } from "react";
import { Later } from "#ui/page/Boundary.tsx";
import type { TimelineFigureProps } from "./TimelineFigure.tsx";

const TimelineFigure = lazy(async () => ({ default: (await import("./TimelineFigure.tsx")).TimelineFigure }));

/** The timeline, which comes after what must be read first. */
export function TimelinePart(props: TimelineFigureProps) {
  return (
    <Later what="The timeline">
      <TimelineFigure {...props} />
    </Later>
  );
}
