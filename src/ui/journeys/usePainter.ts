import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Order, painterFor } from "./painter.ts";
import type { WindowStore } from "./windowStore.ts";

interface Picture extends Pick<Order, "scene" | "tag"> {
  readonly store: WindowStore;
}

interface Refs {
  readonly axis: RefObject<HTMLCanvasElement | null>;
  readonly rows: RefObject<HTMLCanvasElement | null>;
}

/** Paints whenever the scene, the time or what is seen of the page changes; at most once a frame. */
export function usePainter({ axis, rows }: Refs, { scene, tag, store }: Picture): void {
  const paint = useRef<(isMoving: boolean) => void>(() => undefined);
  const painter = useRef<ReturnType<typeof painterFor> | null>(null);
  // What has changed is painted before the browser shows the page again: the words and the picture agree.
  useLayoutEffect(() => {
    if (axis.current === null || rows.current === null) return;
    painter.current ??= painterFor({ axis: axis.current, rows: rows.current });
    paint.current = (isMoving) => painter.current?.({ scene, tag, window: store.get(), isMoving });
    painter.current({ scene, tag, window: store.get(), isMoving: false, mayKeep: true });
    // Says to whoever waits, as the benchmark does, that the picture is complete.
    rows.current.dataset.drawn = "yes";
  }, [axis, rows, scene, tag, store]);
  useEffect(() => {
    let frame = 0;
    let isMoving = true;
    const ask = (moves: boolean) => {
      isMoving = isMoving && moves;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        paint.current(isMoving);
        isMoving = true;
      });
    };
    const move = () => ask(true);
    const whole = () => ask(false);
    const leave = [store.subscribe(move), store.onRest(whole)];
    addEventListener("scroll", whole, { passive: true });
    addEventListener("resize", whole);
    return () => {
      for (const each of leave) each();
      cancelAnimationFrame(frame);
      removeEventListener("scroll", whole);
      removeEventListener("resize", whole);
    };
  }, [store]);
}
