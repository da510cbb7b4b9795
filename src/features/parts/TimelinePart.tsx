import { later } from "#ui/page/later.tsx";
import type { TimelineFigureProps } from "./TimelineFigure.tsx";

const TimelineFigure = later("The timeline", async () => (await import("./TimelineFigure.tsx")).TimelineFigure);

/** The timeline, which comes after what must be read first. */
export function TimelinePart(props: TimelineFigureProps) {
  return <TimelineFigure {...props} />;
}
