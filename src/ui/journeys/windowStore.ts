import { clamped, type TimeWindow } from "#ui/timeline/window.ts";

/**
 * The time that is drawn, while a hand moves it. It lives beside React: at every frame only what is painted follows;
 * words, counts and the address follow when the hand rests.
 */
export interface WindowStore {
  readonly get: () => TimeWindow;
  /** Moves the window as a hand does, held within its limits. */
  readonly set: (window: TimeWindow) => void;
  /** Puts the window somewhere by choice: nobody is told afterwards that a hand has rested. */
  readonly place: (window: TimeWindow) => void;
  readonly subscribe: (onMove: () => void) => () => void;
  /** Called when the hand has rested for a moment. */
  readonly onRest: (listener: (window: TimeWindow) => void) => () => void;
}

const REST_MS = 180;

export function windowStore(first: TimeWindow, limits: TimeWindow): WindowStore {
  let window = clamped(first, limits);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const moving = new Set<() => void>();
  const resting = new Set<(window: TimeWindow) => void>();
  const move = (next: TimeWindow) => {
    const held = clamped(next, limits);
    if (held.from === window.from && held.to === window.to) return false;
    window = held;
    for (const listener of moving) listener();
    return true;
  };
  return {
    get: () => window,
    place: (next) => {
      clearTimeout(rest);
      move(next);
    },
    set: (next) => {
      if (!move(next)) return;
      clearTimeout(rest);
      rest = setTimeout(() => {
        for (const listener of resting) listener(window);
      }, REST_MS);
    },
    subscribe: (listener) => added(moving, listener),
    onRest: (listener) => added(resting, listener),
  };
}

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
