import { counted } from "#domain/deadlines/words.ts";
import { ROW_ORDER_WORDS } from "#domain/journeys/order.ts";
import type { Authority } from "#domain/model/records.ts";
import { daylessWords } from "#domain/timeline/actionEvents.ts";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { DIVISION_WORDS } from "#ui/timeline/kindRows.ts";
import type { JourneyChoice } from "./journeyAddress.ts";
import type { ChosenJourneys } from "./useJourneys.ts";

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
  const events = counted(shown.events.length, "event");
  const undated = undatedIn(rows, dayless);
  const more = undated === 0 ? "" : `, and ${counted(undated, "action")} without a day`;
  if (only !== null) return `${events} of ${only.name}${more}`;
  const all = journeys.councils.length;
  return `${events} of ${rows.length === all ? "" : `${rows.length} of `}${counted(all, "council")}${more}`;
}

function undatedIn(rows: readonly number[], dayless: ChosenJourneys["dayless"]): number {
  return rows.reduce((sum, council) => sum + (dayless[council]?.length ?? 0), 0);
}
