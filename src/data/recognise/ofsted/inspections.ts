import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { eraOn } from "#domain/judgements/eras.ts";
import type { Authority, Inspection, Judgement, Source } from "#domain/model/records.ts";
import { fieldworkOf } from "./fieldwork.ts";
import { inspectionIds } from "./ids.ts";
import { judgementsOf } from "./judgements.ts";
import { inspectionUnder } from "./kinds.ts";
import type { CouncilEvent } from "./merge.ts";
import type { Listing } from "./sources.ts";

/** The rows that a list's inspections make. */
export interface InspectionRows {
  readonly inspections: readonly Inspection[];
  readonly judgements: readonly Judgement[];
  readonly sources: readonly Source[];
}

interface Setting {
  readonly authorities: readonly Authority[];
  readonly listing: Listing;
  readonly notes: Notebook;
}

/** The inspections with their judgements, each known from its own report. */
export function inspectionRows(events: readonly CouncilEvent[], setting: Setting): InspectionRows {
  const read = events.flatMap((event) => {
    const kind = event.kind ?? inspectionUnder(eraOn(dayOf(event)).framework);
    return kind.is === "inspection"
      ? [{ event, kind, day: event.published.edtf === "" ? event.start : event.published }]
      : [];
  });
  const ids = inspectionIds(
    read.map(({ event, kind, day }) => ({ authority: event.authority, framework: kind.framework, day })),
  );
  const rows = read.map(({ event, kind }, index) => rowsOf({ event, ...kind, id: ids[index] ?? "" }, setting));
  return {
    inspections: rows.map((row) => row.inspection),
    judgements: rows.flatMap((row) => row.judgements),
    sources: rows.map((row) => row.source),
  };
}

/** The day by which an inspection's era is known: its first, else that of its publication. */
function dayOf({ start, published }: CouncilEvent): string {
  return start.earliest ?? start.latest ?? published.latest ?? published.earliest ?? "";
}

interface Report extends Pick<Inspection, "id" | "framework" | "title"> {
  readonly event: CouncilEvent;
}

function rowsOf({ event, id, framework, title }: Report, { authorities, listing, notes }: Setting) {
  const { published, place, url, authority } = event;
  const name = authorities.find((each) => each.id === authority)?.name ?? authority;
  const listed = { id, what: "report", title: `${name}: ${title}`, published, sheet: place.sheet, url } as const;
  const source = published.latest === null ? listing.source : listing.sourceOf(listed);
  const fieldwork = fieldworkOf(event, place, notes);
  if (fieldwork.earliest !== null && published.latest !== null && published.latest < fieldwork.earliest) {
    const found = quoted(`published ${impreciseWords(published)}, begun ${impreciseWords(event.start)}`);
    notes.warn(place, { found, allowed: "a publication after the first day", done: "kept as printed" });
  }
  const inspection: Inspection = {
    id,
    source: source.id,
    audience: "public",
    note: event.isAbolished ? "Of a council that no longer exists, by Ofsted’s list." : null,
    authority,
    framework,
    title,
    fieldwork,
    published,
    received: UNKNOWN_DATE,
  };
  const report = { id, source: source.id, framework, day: dayOf(event) };
  return { inspection, source, judgements: judgementsOf(report, event.grades, notes) };
}
