/** ECharts at its best for this: a custom series of plain shapes, no animation, every frame complete. */
import {
  COLOURS,
  chart,
  FIRST_VIEW,
  KINDS,
  LEAST_DAYS,
  load,
  markDrawn,
  offerKinds,
  rowsInView,
  WHOLE,
} from "./shared.js";

/** Loaded by the page, and not installed with the project: it has no types here. @type {any} */
const { echarts } = /** @type {any} */ (globalThis);

const matter = await load();
const rowAt = new Map(matter.councils.map((id, index) => [id, index]));
const inView = rowsInView(matter);
const markPx = Math.max(Math.min(740 / inView - 2, 10), 2);

/** @param {ReadonlySet<string>} hidden */
function dataOf(hidden) {
  const shown = hidden.size === 0 ? matter.events : matter.events.filter(({ kind }) => !hidden.has(kind));
  return shown.map(({ council, kind, start, end }) => [rowAt.get(council) ?? 0, start, end, KINDS.indexOf(kind)]);
}

const styles = COLOURS.map((fill) => ({ fill }));

/** One rectangle an event; a day is as wide as it is high. @param {unknown} _params @param {any} api */
function renderItem(_params, api) {
  const row = api.value(0);
  const [x, y] = api.coord([api.value(1), row]);
  const [endX] = api.coord([api.value(2), row]);
  const isDay = endX === x;
  const shape = {
    x: isDay ? x - markPx / 2 : x,
    y: y - markPx / 2,
    width: isDay ? markPx : Math.max(endX - x, markPx),
    height: markPx,
  };
  return { type: "rect", shape, style: styles[api.value(3)] };
}

const seen = { startValue: FIRST_VIEW.from, endValue: FIRST_VIEW.to };
const picture = echarts.init(chart());
picture.on("finished", markDrawn);
picture.setOption({
  animation: false,
  grid: { left: 90, right: 0, top: 10, bottom: 30 },
  xAxis: { type: "value", min: WHOLE.from, max: WHOLE.to, axisLabel: { formatter: yearOf } },
  yAxis: { type: "category", data: matter.councils, inverse: true },
  dataZoom: [
    // The default of 100 ms between two drawings would leave out frames, not make them cheaper.
    {
      type: "inside",
      xAxisIndex: 0,
      filterMode: "weakFilter",
      throttle: 0,
      zoomOnMouseWheel: "ctrl",
      minValueSpan: LEAST_DAYS,
      ...seen,
    },
    {
      type: "inside",
      yAxisIndex: 0,
      startValue: 0,
      endValue: inView - 1,
      zoomLock: true,
      zoomOnMouseWheel: false,
      moveOnMouseMove: false,
    },
  ],
  series: [
    {
      type: "custom",
      renderItem,
      encode: { x: [1, 2], y: 0 },
      data: dataOf(new Set()),
      progressive: 0,
      clip: true,
      silent: true,
    },
  ],
});
offerKinds((hidden) => picture.setOption({ series: [{ data: dataOf(hidden) }] }));

/** @param {number} day */
function yearOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 7);
}
