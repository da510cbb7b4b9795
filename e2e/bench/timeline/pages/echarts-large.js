/**
 * ECharts at its best for this: days as large scatters of one colour each, bars as a custom series of plain shapes, no
 * animation, every frame complete. One custom series for all events costs it some four times as much at 100,000.
 */
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
const styles = COLOURS.map((fill) => ({ fill }));

/** The days of a kind, as numbers one after another. @param {import("./shared.js").Kind} kind */
function pointsOf(kind) {
  const own = matter.events.filter((event) => event.kind === kind && event.start === event.end);
  // What is no number is never filtered out nor drawn: a large series of which nothing is in view would stop ECharts.
  return Float64Array.from([...own.flatMap(({ council, start }) => [start, rowAt.get(council) ?? 0]), NaN, NaN]);
}

/** What lasted longer than a day. @param {import("./shared.js").Kind} kind */
function barsOf(kind) {
  const own = matter.events.filter((event) => event.kind === kind && event.start !== event.end);
  return own.map(({ council, start, end }) => [rowAt.get(council) ?? 0, start, end, KINDS.indexOf(kind)]);
}

/** @param {unknown} _params @param {any} api */
function renderBar(_params, api) {
  const row = api.value(0);
  const [x, y] = api.coord([api.value(1), row]);
  const [endX] = api.coord([api.value(2), row]);
  const shape = { x, y: y - markPx / 2, width: Math.max(endX - x, markPx), height: markPx };
  return { type: "rect", shape, style: styles[api.value(3)] };
}

const STILL = { animation: false, progressive: 0, silent: true, clip: true };

/** @param {import("./shared.js").Kind} name @param {number} kind */
function scatterOf(name, kind) {
  const look = {
    symbol: "rect",
    symbolSize: markPx,
    itemStyle: { color: COLOURS[kind], opacity: 1 },
    large: true,
    largeThreshold: 0,
  };
  return {
    ...STILL,
    ...look,
    name,
    type: "scatter",
    dimensions: ["day", "row"],
    encode: { x: "day", y: "row" },
    data: pointsOf(name),
  };
}

/** @param {import("./shared.js").Kind} name */
function barSeriesOf(name) {
  const look = { type: "custom", renderItem: renderBar, xAxisIndex: 1, encode: { x: [1, 2], y: 0 } };
  return { ...STILL, ...look, name, data: barsOf(name) };
}

const picture = echarts.init(chart());
picture.on("finished", markDrawn);
const axis = { type: "value", min: WHOLE.from, max: WHOLE.to };
const seen = { startValue: FIRST_VIEW.from, endValue: FIRST_VIEW.to };
// The default of 100 ms between two drawings would leave out frames, not make them cheaper.
const hand = { type: "inside", throttle: 0, zoomOnMouseWheel: "ctrl", minValueSpan: LEAST_DAYS, ...seen };
picture.setOption({
  animation: false,
  grid: { left: 90, right: 0, top: 10, bottom: 30 },
  // A bar stays while any of it is in view, which costs more to find out than whether a day is: so each has its axis.
  xAxis: [
    { ...axis, axisLabel: { formatter: yearOf } },
    { ...axis, show: false },
  ],
  yAxis: { type: "category", data: matter.councils, inverse: true },
  dataZoom: [
    { ...hand, xAxisIndex: 0, filterMode: "filter" },
    { ...hand, xAxisIndex: 1, filterMode: "weakFilter" },
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
  // Kinds are taken away by the legend: that neither reads nor copies any data.
  legend: { show: false },
  series: [...KINDS.map(barSeriesOf), ...KINDS.map(scatterOf)].filter(({ data }) => data.length > 0),
});
offerKinds((hidden) => {
  for (const name of KINDS)
    picture.dispatchAction({ type: hidden.has(name) ? "legendUnSelect" : "legendSelect", name });
});

/** @param {number} day */
function yearOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 7);
}
