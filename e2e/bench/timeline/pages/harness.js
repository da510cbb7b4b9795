/**
 * Put into every page before its own scripts: the clock by which all are measured alike. A frame is painted, as far as
 * the main thread knows, when a message sent from within it arrives: by then it is laid out, drawn and handed over.
 */
(() => {
  const SAME_FRAME_MS = 25;
  const QUIET_MS = 150;
  const MARK_MS = 1_500;
  /** @type {number[]} */
  const frames = [];
  /** @type {number[]} */
  const painted = [];
  /** @type {((time: number) => void)[]} */
  let onFrame = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => painted.push(performance.now());
  const next = (/** @type {number} */ time) => {
    frames.push(time);
    port2.postMessage(0);
    const due = onFrame;
    onFrame = [];
    for (const act of due) act(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);

  /** @returns {Promise<number>} */
  const frame = () => new Promise((resolve) => onFrame.push(resolve));
  /** A task of its own just after a frame was painted: a whole display frame lies ahead. @returns {Promise<void>} */
  const afterPaint = async () => {
    await frame();
    const { port1: here, port2: there } = new MessageChannel();
    return new Promise((resolve) => {
      here.onmessage = () => resolve();
      there.postMessage(0);
    });
  };
  const paintedFrom = (/** @type {number} */ time) => painted.find((each) => each >= time) ?? null;

  /** When the product's page said on its canvas that its picture is complete; it reads no clock of its own. */
  /** @type {number | null} */
  let toldMs = null;
  new MutationObserver(() => {
    if (toldMs === null && document.querySelector("canvas[data-drawn]") !== null) toldMs = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-drawn"] });

  /** The painting that shows what the page marked as drawn; null while there is none. */
  const markedMs = () => {
    const mark = performance.getEntriesByName("timeline-drawn")[0];
    const ms = mark?.startTime ?? toldMs;
    return ms === null ? null : paintedFrom(ms);
  };

  /** The first picture, for a page that makes no mark in the time that it is given to make one. */
  const picturedMs = (/** @type {string} */ selector, /** @type {{ since: number }} */ state) => {
    const isThere = document.querySelector(`${selector} svg, ${selector} canvas`) !== null;
    state.since = Math.min(state.since, isThere ? performance.now() : state.since);
    return performance.now() - state.since > MARK_MS ? paintedFrom(state.since) : null;
  };

  /** When the page's first whole drawing was painted, since navigation; null where it was not by the limit. */
  const drawn = async (/** @type {string} */ selector, /** @type {number} */ limit) => {
    const state = { since: Number.POSITIVE_INFINITY };
    while (performance.now() < limit) {
      const marked = markedMs();
      const ms = marked ?? picturedMs(selector, state);
      if (ms !== null) return { ms, isMarked: marked !== null };
      await frame();
    }
    return { ms: null, isMarked: false };
  };

  /** Until some frames have followed one another at the display's rate. */
  const quiet = async (limit = 8_000) => {
    const end = performance.now() + limit;
    let last = await frame();
    for (let calm = 0; calm < 12 && performance.now() < end; ) {
      const now = await frame();
      calm = now - last < SAME_FRAME_MS ? calm + 1 : 0;
      last = now;
    }
  };

  /** @type {readonly (readonly [string, readonly string[]])[]} */
  const WATCHED = [
    ["CanvasRenderingContext2D", ["clearRect", "fillRect", "drawImage", "putImageData"]],
    ["OffscreenCanvasRenderingContext2D", ["clearRect", "fillRect", "drawImage"]],
    ["ImageBitmapRenderingContext", ["transferFromImageBitmap"]],
    ["WebGL2RenderingContext", ["clear", "drawArrays", "drawArraysInstanced", "drawElements"]],
  ];

  /** Notes when the page last changed its picture, in the DOM or on a canvas. @param {string} selector */
  const watch = (selector) => {
    const state = { last: 0 };
    const note = () => {
      state.last = performance.now();
    };
    const observer = new MutationObserver(note);
    const box = document.querySelector(selector);
    if (box !== null) observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    const undo = WATCHED.flatMap(([name, methods]) => {
      /** @type {Record<string, (...given: unknown[]) => unknown> | undefined} */
      const made = Reflect.get(globalThis, name)?.prototype;
      return made === undefined ? [] : methods.map((method) => wrapped(made, method, note));
    });
    const stop = () => {
      observer.disconnect();
      for (const each of undo) each();
    };
    return { state, stop };
  };

  /** @param {Record<string, (...given: unknown[]) => unknown>} made @param {string} method @param {() => void} note */
  const wrapped = (made, method, note) => {
    const real = made[method];
    made[method] = function (...given) {
      note();
      return real?.apply(this, given);
    };
    return () => {
      if (real !== undefined) made[method] = real;
    };
  };

  Object.assign(globalThis, {
    bench: { frames, painted, frame, afterPaint, paintedFrom, drawn, quiet, watch, QUIET_MS },
  });
})();
