import { counted } from "#domain/deadlines/words.ts";
import { ROW_ORDER_WORDS } from "#domain/journeys/order.ts";
import type { Authority } from "#domain/model/records.ts";
import { daylessWords } from "#domain/timeline/actionEvents.ts";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { DIVISION_WORDS } from "#ui/timeline/kindRows.ts";
import type { JourneyChoice } from "./journeyAddress.ts";
import { type ChosenJourneys, hasAny } from "./useJourneys.ts";

const CAPTIONS: Readonly<Record<JourneyView["clock"], string>> = {
  calendar: "Shaded: after the day shown.",
  months:
    "Each council starts from the day its last inadequate report was published, or its latest report where none was, so that journeys can be laid side by side. The line in a row is the day shown.",
};
const HATCHED = "Hatched: as wide as what is known of the date.";
const ALONE_MONTHS =
  "Counted from the day the last inadequate report was published, or the latest report where none was. Shaded: after the day shown. Hatched: as wide as what is known of the date.";

/** What the picture shows and by which rules, under it, on paper and in what is saved. */
export function captionOf({ view, order }: JourneyChoice, { rows, dayless }: ChosenJourneys, only: Authority | null) {
  return [
    only !== null && view.clock === "months" ? ALONE_MONTHS : CAPTIONS[view.clock],
    view.clock === "calendar" && (only !== null || view.density === "named") ? HATCHED : "",
    only === null ? `Rows: ${ROW_ORDER_WORDS[order].toLowerCase()}. Nobody is ranked.` : "",
    only !== null || view.opened.length > 0 ? DIVISION_WORDS : "",
    daylessWords(undatedIn(rows, dayless)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** "71 events of 1 of 2 councils, and 40 actions without a day", "34 events of Bury". */
export function saysOf({ journeys, shown, rows, dayless }: ChosenJourneys, only: Authority | null): string {
  const events = counted(shown.length, "event");
  const undated = undatedIn(rows, dayless);
  const more = undated === 0 ? "" : `, and ${counted(undated, "action")} without a day`;
  if (only !== null) return `${events} of ${only.name}${more}`;
  const all = journeys.councils.length;
  const having = havingAny({ shown, rows, dayless });
  return `${events} of ${having === all || having === 0 ? "" : `${having} of `}${counted(all, "council")}${more}`;
}

/** Under the heading: "153 councils in view", "12 of 153 councils have something here". */
export function inViewWords({ journeys, ...chosen }: Omit<ChosenJourneys, "kinds">): string {
  const councils = counted(journeys.councils.length, "council");
  const having = havingAny(chosen);
  if (having === journeys.councils.length) return `${councils} in view`;
  if (having === 0) return `None of ${councils} has anything here`;
  return `${having} of ${councils} ${having === 1 ? "has" : "have"} something here`;
}

/** How many of the rows have anything. */
function havingAny({ rows, ...left }: Pick<ChosenJourneys, "shown" | "rows" | "dayless">): number {
  return rows.filter((council) => hasAny(left, council)).length;
}

/** Instead of a picture without an event: what is not there, and where something is. */
export function nothingWords({ rows, dayless }: ChosenJourneys, isFiltered: boolean): string {
  if (!isFiltered) return "No event is known by this day.";
  const undated = undatedIn(rows, dayless);
  if (undated === 0) return "Nothing fits these filters.";
  return `Nothing with a day fits these filters. ${counted(undated, "action")} without a day ${undated === 1 ? "does" : "do"}: in the table, not in a picture.`;
}

function undatedIn(rows: readonly number[], dayless: ChosenJourneys["dayless"]): number {
  return rows.reduce((sum, council) => sum + (dayless[council]?.length ?? 0), 0);
}
