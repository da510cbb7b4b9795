import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { eventsWith } from "#domain/journeys/journeys.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { usePointer } from "#ui/timeline/usePointer.ts";
import { useSteady } from "#ui/timeline/useSteady.ts";
import { JourneyNames } from "./JourneyNames.tsx";
import { JourneyStop } from "./JourneyStop.tsx";
import { OpenedRow } from "./OpenedRow.tsx";
import type { JourneyPictureProps } from "./pictureProps.ts";
import { type Scene, sheetOf } from "./scene.ts";
import { type RowSpot, type Spot, spotUnder } from "./spots.ts";
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
    const place = placeOf(event, rows.current);
    const found = place === null ? null : spotUnder(scene, store.get(), place);
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
          groups={scene.groups}
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

/** What was pressed, until anything moves: beside another picture its panel would say what is no longer so. */
function usePressed(scene: Scene, store: WindowStore) {
  const [pressed, setPressed] = useState<RowSpot | null>(null);
  const { journeys, shown, order, clock, widthPx, tops } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever of these changes, the picture is another
  useEffect(() => setPressed(null), [journeys, shown, order, clock, widthPx, tops]);
  useEffect(() => store.subscribe(() => setPressed(null)), [store]);
  return [pressed, setPressed] as const;
}

/** Escape closes the panel wherever the focus is. */
function useEscape(isOpen: boolean, close: () => void): void {
  const steadyClose = useSteady(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") steadyClose();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOpen, steadyClose]);
}

/** Where a press meets the rows; null where it is a button's, an open row's or a panel's own. */
function placeOf(event: MouseEvent, rows: HTMLElement | null): { readonly x: number; readonly y: number } | null {
  const box = rows?.getBoundingClientRect();
  if (box === undefined || (event.target as Element).closest("button, a, .csi-journeys__opened, .csi-cluster"))
    return null;
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** The events of a spot with their words. */
function eventsOf({ journeys, order }: Scene, { row, spot }: RowSpot): readonly TimelineEvent[] {
  const council = order[row];
  if (council === undefined) return [];
  return eventsWith(journeys, council, spot.events);
}
