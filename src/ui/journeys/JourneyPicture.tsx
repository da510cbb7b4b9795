import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { eventsWith } from "#domain/journeys/journeys.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { usePointer } from "#ui/timeline/usePointer.ts";
import { JourneyNames } from "./JourneyNames.tsx";
import { JourneyStop } from "./JourneyStop.tsx";
import { rowAt } from "./layout.ts";
import { OpenedRow } from "./OpenedRow.tsx";
import type { JourneyPictureProps } from "./pictureProps.ts";
import { type Scene, type Spot, sheetOf, spotAt, spotsOf } from "./scene.ts";
import { useJourneyHands } from "./useJourneyHands.ts";
import { usePainter } from "./usePainter.ts";
import { useStripHeight } from "./useStripHeight.ts";
import { spotOf } from "./walkJourneys.ts";
import type { WindowStore } from "./windowStore.ts";

/** Many councils, a row each: marks on a canvas, names and focus in the page, and one stop for the Tab key. */
export function JourneyPicture(props: JourneyPictureProps): ReactElement {
  const { scene, store, name, tag, opened, onToggle, panel } = props;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pressed, setPressed] = usePressed(scene, store);
  useStripHeight(frame);
  usePainter({ axis, rows: canvas }, { scene, tag, store });
  const pressSpot = (row: number, spot: Spot) => setPressed({ row, spot });
  const hands = useJourneyHands({ scene, store, onToggle, onPress: pressSpot, onMove: () => setPressed(null) });
  const pointer = usePointer(
    frame,
    () => sheetOf(scene, store.get()),
    (window) => {
      setPressed(null);
      store.set(window);
    },
  );
  const onClick = (event: MouseEvent) => {
    const found = spotUnder(event, rows.current, { scene, store });
    if (found === null) return;
    hands.standOn({ row: found.row, event: found.spot.chosen });
    pressSpot(found.row, found.spot);
  };
  const close = () => {
    setPressed(null);
    hands.focus();
  };
  useEscape(pressed !== null, close);
  // An event that is not drawn cannot take the focus: then its row's name is the stop of the Tab key.
  const isDrawn = hands.stop.event !== null && spotOf(scene, store.get(), hands.stop) !== null;
  const nameStop = isDrawn ? hands.stop : { row: hands.stop.row, event: null };
  return (
    <div className="csi-timeline__frame csi-journeys" ref={frame} {...pointer}>
      <canvas ref={axis} className="csi-journeys__axis" />
      {/* biome-ignore lint/a11y/useSemanticElements: a picture's marks are no fields of a form */}
      <div
        ref={rows}
        role="group"
        aria-label={name}
        className="csi-journeys__rows"
        style={{ height: scene.tops.at(-1) ?? 0 }}
        onClick={onClick}
        onKeyDown={hands.onKeyDown}
      >
        <canvas ref={canvas} className="csi-journeys__canvas" />
        <JourneyNames
          journeys={scene.journeys}
          order={scene.order}
          tops={scene.tops}
          rowPx={scene.rowPx}
          nameWidthPx={scene.nameWidthPx}
          opened={opened}
          stopRow={nameStop.event === null ? nameStop.row : null}
          onToggle={onToggle}
          onFocus={hands.standOn}
        />
        <JourneyStop scene={scene} store={store} hands={hands} />
        {[...opened].map((authority) => (
          <OpenedRow key={authority} {...props} authority={authority} />
        ))}
        {pressed !== null &&
          panel({
            events: eventsOf(scene, pressed),
            left: pressed.spot.x,
            top: (scene.tops[pressed.row] ?? 0) + scene.rowPx,
            close,
          })}
      </div>
    </div>
  );
}

interface PressedSpot {
  readonly row: number;
  readonly spot: Spot;
}

/** What was pressed, until anything moves: beside another picture its panel would say what is no longer so. */
function usePressed(scene: Scene, store: WindowStore) {
  const [pressed, setPressed] = useState<PressedSpot | null>(null);
  const { journeys, shown, order, clock, widthPx, tops } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever of these changes, the picture is another
  useEffect(() => setPressed(null), [journeys, shown, order, clock, widthPx, tops]);
  useEffect(() => store.subscribe(() => setPressed(null)), [store]);
  return [pressed, setPressed] as const;
}

/** Escape closes the panel wherever the focus is. */
function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") latest.current();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOpen]);
}

interface At {
  readonly scene: Scene;
  readonly store: WindowStore;
}

function spotUnder(event: MouseEvent, rows: HTMLElement | null, { scene, store }: At) {
  const box = rows?.getBoundingClientRect();
  // A press on a button or in an open row is its own.
  if (box === undefined || (event.target as Element).closest("button, a, .csi-journeys__opened, .csi-cluster"))
    return null;
  const row = rowAt(scene.tops, event.clientY - box.top);
  if (row === null || event.clientY - box.top > (scene.tops[row] ?? 0) + scene.rowPx) return null;
  const spot = spotAt(spotsOf(scene, store.get(), row), event.clientX - box.left);
  return spot === null ? null : { row, spot };
}

/** The events of a spot with their words. */
function eventsOf({ journeys, order }: Scene, { row, spot }: { row: number; spot: Spot }): readonly TimelineEvent[] {
  const council = order[row];
  if (council === undefined) return [];
  return eventsWith(journeys, council, spot.events);
}
