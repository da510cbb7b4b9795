/**
 * The hands that are put into every page beside the clock: they turn the wheel and drag once a frame, and tick a box.
 * Events are made within the page, so that each frame has exactly one, whatever the connection to the browser is doing.
 */
(() => {
  /** @type {any} */
  const { bench } = globalThis;
  const DRAG_PX = 12;
  const FIRST_CLOSER = 4;
  const times = (/** @type {number} */ count, /** @type {string} */ act) => Array(count).fill(act);
  const drag = (/** @type {string} */ way) => ["grip", ...times(6, way), "release"];
  /** Short, so that a slow page that gets through few frames has done some of each. */
  const CYCLE = [...times(3, "closer"), ...drag("left"), ...times(3, "farther"), ...drag("right")];
  const SAME = { bubbles: true, cancelable: true, composed: true };
  // Only a real pointer can be captured; a page that does so must not stop for ours.
  const capture = Element.prototype.setPointerCapture;
  Element.prototype.setPointerCapture = function (id) {
    try {
      capture.call(this, id);
    } catch {
      // The pointer is ours: it never leaves the element anyway.
    }
  };

  /** Where the hand rests on the chart: in the part of it that is on screen. @param {Element} box */
  const restOn = (box) => {
    const { left, width, top, bottom } = box.getBoundingClientRect();
    return { x: left + width * 0.6, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
  };

  /** What lies under the hand; the chart itself where nothing of it does. @param {Element} box @param {{ x: number, y: number }} at */
  const under = (box, { x, y }) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && box.contains(found) ? found : box;
  };

  /** As a browser does: the pointer's event, then the mouse's. @param {Element} box @param {"down" | "move" | "up"} way @param {{ x: number, y: number }} at */
  const pointer = (box, way, at) => {
    const how = { ...SAME, button: 0, buttons: way === "up" ? 0 : 1, clientX: at.x, clientY: at.y };
    const pressed = way === "move" ? { ...how, button: -1 } : how;
    const target = under(box, at);
    target.dispatchEvent(
      new PointerEvent(`pointer${way}`, { ...pressed, pointerId: 1, pointerType: "mouse", isPrimary: true }),
    );
    target.dispatchEvent(new MouseEvent(`mouse${way}`, how));
  };

  /** Peers read the older `wheelDelta`, which turns the other way and which a made event must be given. @param {Element} box @param {number} turn @param {{ x: number, y: number }} at */
  const wheel = (box, turn, at) => {
    const turned = { deltaY: turn, wheelDeltaY: -turn, ctrlKey: true };
    under(box, at).dispatchEvent(new WheelEvent("wheel", { ...SAME, ...turned, clientX: at.x, clientY: at.y }));
  };

  /** What each act does at a place, and where the hand is after it. @param {Element} box @param {number} deltaY @returns {Record<string, (at: { x: number, y: number }) => { x: number, y: number }>} */
  const actsOn = (box, deltaY) => {
    const staying = (/** @type {(at: { x: number, y: number }) => void} */ act) => {
      return (/** @type {{ x: number, y: number }} */ at) => {
        act(at);
        return at;
      };
    };
    const moving = (/** @type {number} */ px) => {
      return (/** @type {{ x: number, y: number }} */ { x, y }) => {
        pointer(box, "move", { x: x + px, y });
        return { x: x + px, y };
      };
    };
    return {
      closer: staying((at) => wheel(box, -deltaY, at)),
      farther: staying((at) => wheel(box, deltaY, at)),
      grip: staying((at) => pointer(box, "down", at)),
      release: staying((at) => pointer(box, "up", at)),
      left: moving(-DRAG_PX),
      right: moving(DRAG_PX),
    };
  };

  /**
   * Comes closer, drags, goes farther and drags back, over and over, one event a frame.
   * @param {{ selector: string, deltaY: number, ms: number }} how
   * @returns {Promise<readonly number[]>} the time between each two frames
   */
  const zoomAndPan = async ({ selector, deltaY, ms }) => {
    const box = document.querySelector(selector);
    if (box === null) return [];
    const acts = actsOn(box, deltaY);
    const first = bench.frames.length;
    const begun = await bench.frame();
    let at = restOn(box);
    for (let step = 0, now = begun; now - begun < ms; step += 1) {
      const act = step < FIRST_CLOSER ? "closer" : CYCLE[(step - FIRST_CLOSER) % CYCLE.length];
      at = acts[act]?.(at) ?? at;
      now = await bench.frame();
    }
    acts.release?.(at);
    const shown = bench.frames.slice(first);
    return shown.slice(1).map((/** @type {number} */ time, /** @type {number} */ index) => time - shown[index]);
  };

  /** The checkbox of a kind, by the beginning of its name. @param {string} name @returns {HTMLInputElement | undefined} */
  const boxOf = (name) =>
    [...document.querySelectorAll("input")].find((input) => {
      const words = input.getAttribute("aria-label") ?? input.labels?.[0]?.textContent ?? "";
      return input.type === "checkbox" && words.trim().startsWith(name);
    });

  /** Presses a box just after a frame, and waits for the picture to come to rest. @returns {Promise<number | null>} ms to the frame that shows it */
  const press = async (/** @type {string} */ name, /** @type {{ last: number }} */ state) => {
    const box = boxOf(name);
    if (box === undefined) return null;
    await bench.afterPaint();
    const begun = performance.now();
    state.last = 0;
    box.click();
    const returned = performance.now();
    while (performance.now() - Math.max(state.last, returned) < bench.QUIET_MS) await bench.frame();
    return state.last < begun ? null : bench.paintedFrom(state.last) - begun;
  };

  /**
   * Takes a kind away and brings it back, some times over.
   * @param {{ selector: string, name: string, times: number, limitMs: number }} how
   */
  const filter = async ({ selector, name, times, limitMs }) => {
    const { state, stop } = bench.watch(selector);
    const found = { off: /** @type {(number | null)[]} */ ([]), on: /** @type {(number | null)[]} */ ([]) };
    const end = performance.now() + limitMs;
    for (let time = 0; time < times && (time === 0 || performance.now() < end); time += 1) {
      found.off.push(await press(name, state));
      found.on.push(await press(name, state));
    }
    stop();
    return found;
  };

  Object.assign(bench, { zoomAndPan, filter });
})();
