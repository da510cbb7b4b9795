import type { ReactElement } from "react";
import type { Journey } from "#domain/journeys/journeys.ts";
import type { World } from "#features/world.ts";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import type { Pressed } from "#ui/journeys/pictureProps.ts";
import { zeroOf } from "#ui/journeys/rowScale.ts";
import { closeTo } from "#ui/timeline/window.ts";
import { EventPanel } from "./EventPanel.tsx";

interface JourneyPanelProps {
  readonly world: World;
  readonly pressed: Pressed;
  readonly councils: readonly Journey[];
  readonly view: JourneyView;
  readonly onView: (view: JourneyView) => void;
}

/** The panel of what was pressed among the rows, and the ways on from it: closer, or into the row. */
export function JourneyPanel({ world, pressed, councils, view, onView }: JourneyPanelProps): ReactElement {
  return (
    <EventPanel
      world={world}
      pressed={pressed}
      onCloser={(some) => {
        const council = councils.find(({ authority }) => authority.id === some[0]?.authority);
        pressed.close();
        onView({ ...view, range: null, window: closeTo(some, zeroOf(council, view.clock) ?? 0) });
      }}
      onOpenRow={rowOpener(pressed, view, onView)}
    />
  );
}

/** Opens the row of what was pressed, with its name where rows were too thin for one; null where it stands open already. */
function rowOpener({ events, close }: Pressed, view: JourneyView, onView: (view: JourneyView) => void) {
  const council = events[0]?.authority;
  if (council === undefined || view.opened.includes(council)) return null;
  return () => {
    close();
    onView({ ...view, density: "named", opened: [...view.opened, council] });
  };
}
