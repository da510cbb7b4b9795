import { dayAt, dayNumber, isIsoDay } from "#domain/dates/day.ts";
import { type JourneyFilter, NO_FILTER } from "#domain/journeys/filter.ts";
import { ROW_ORDERS, type RowOrder } from "#domain/journeys/order.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { REGIONS } from "#domain/model/words.ts";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { PAPER_LISTS } from "#ui/journeys/paper.ts";
import { DAYS_A_MONTH } from "#ui/journeys/rowScale.ts";

/** All that a reader has chosen of the timeline of many councils. */
export interface JourneyChoice {
  readonly view: JourneyView;
  readonly filter: JourneyFilter;
  readonly order: RowOrder;
}

type Rest = ReadonlyMap<string, string>;

/** What the address has; whatever cannot be read is left out. */
export function choiceIn(rest: Rest): JourneyChoice {
  const clock = rest.get("clock") === "months" ? "months" : "calendar";
  return {
    view: {
      clock,
      density: rest.get("rows") === "all" ? "all" : "named",
      range: rest.get("range") ?? null,
      window: windowIn(rest, clock),
      opened: listIn(rest, "open"),
      mode: rest.get("view") === "table" ? "table" : "chart",
      listed: rest.get("listed") ?? null,
      paper: PAPER_LISTS.find((list) => list === rest.get("list")) ?? null,
    },
    filter: {
      ...NO_FILTER,
      hiddenKinds: chosen(rest, "hide", EVENT_KINDS),
      statuses: chosen(rest, "status", EVENT_STATUSES),
      themes: listIn(rest, "theme"),
      regions: REGIONS.filter((region) => listIn(rest, "region").includes(slug(region))),
      text: rest.get("words") ?? "",
    },
    order: ROW_ORDERS.find((order) => order === rest.get("order")) ?? "name",
  };
}

/** The same as an address carries it; what is usual is left out. */
export function choiceOut({ view, filter, order }: JourneyChoice): Record<string, string | null> {
  const { clock, density, range, window, opened, mode, listed, paper } = view;
  return {
    clock: clock === "months" ? clock : null,
    rows: density === "all" ? density : null,
    range: window === null ? range : null,
    from: window === null ? null : edgeOut(window.from, clock),
    to: window === null ? null : edgeOut(window.to, clock),
    open: [...opened].sort().join(","),
    view: mode === "table" ? mode : null,
    listed: mode === "table" ? listed : null,
    list: paper,
    hide: [...filter.hiddenKinds].sort().join(","),
    status: filter.statuses.join(","),
    theme: [...filter.themes].sort().join(","),
    region: filter.regions.map(slug).join(","),
    words: filter.text.trim(),
    order: order === "name" ? null : order,
  };
}

function listIn(rest: Rest, name: string): readonly string[] {
  return (rest.get(name) ?? "").split(",").filter((each) => each !== "");
}

function chosen<T extends string>(rest: Rest, name: string, words: readonly T[]): readonly T[] {
  const asked = listIn(rest, name);
  return words.filter((word) => asked.includes(word));
}

function slug(region: string): string {
  return region.toLowerCase().replaceAll(" ", "-");
}

/** By the calendar an edge is a day; by months a number of them, which may lie before 0. */
function edgeOut(edge: number, clock: JourneyView["clock"]): string {
  return clock === "months" ? (edge / DAYS_A_MONTH).toFixed(1) : dayAt(Math.round(edge));
}

function windowIn(rest: Rest, clock: JourneyView["clock"]): JourneyView["window"] {
  const from = edgeIn(rest.get("from") ?? "", clock);
  const to = edgeIn(rest.get("to") ?? "", clock);
  return from === null || to === null || to <= from ? null : { from, to };
}

function edgeIn(text: string, clock: JourneyView["clock"]): number | null {
  if (clock === "calendar") return isIsoDay(text) ? dayNumber(text) : null;
  const months = text === "" ? Number.NaN : Number(text);
  return Number.isFinite(months) ? months * DAYS_A_MONTH : null;
}
