import { isNothing } from "#data/recognise/grid/cells.ts";
import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { Theme } from "#domain/model/plan.ts";
import type { Authority, Source, Visit } from "#domain/model/records.ts";
import { visitIds } from "./ids.ts";
import type { EventKind } from "./kinds.ts";
import type { CouncilEvent } from "./merge.ts";
import type { Listing } from "./sources.ts";
import { THEMES_ALLOWED, themesIn } from "./themes.ts";

/** The rows that a list's visits make. */
export interface VisitRows {
  readonly visits: readonly Visit[];
  readonly sources: readonly Source[];
  /** Ofsted's themes that the visits name, as the bundled data has them. */
  readonly themes: readonly Theme[];
}

interface Setting {
  readonly authorities: readonly Authority[];
  readonly listing: Listing;
  readonly notes: Notebook;
}

type VisitEvent = CouncilEvent & { readonly kind: Extract<EventKind, { readonly is: "visit" }> };

/** The visits, each known from its own letter. */
export function visitRows(events: readonly CouncilEvent[], setting: Setting): VisitRows {
  const read = events.filter((event): event is VisitEvent => event.kind?.is === "visit");
  const ids = visitIds(read.map((event) => ({ authority: event.authority, kind: event.kind.kind, day: idDay(event) })));
  const rows = read.map((event, index) => rowsOf(event, ids[index] ?? "", setting));
  return {
    visits: rows.map((row) => row.visit),
    sources: rows.map((row) => row.source),
    themes: [...new Set(rows.flatMap((row) => row.themes))],
  };
}

/** The bundled data names a monitoring visit by its own month and a focused one by that of its letter. */
function idDay({ kind, start, published }: VisitEvent) {
  const [first, second] = kind.kind === "focused" ? [published, start] : [start, published];
  return first.edtf === "" ? second : first;
}

const NOT_IN_THE_LIST = "Ofsted’s list gives the first day of the visit, and not how long it lasted";

function rowsOf(event: VisitEvent, id: string, { authorities, listing, notes }: Setting) {
  const { authority, kind, start, published, place, url } = event;
  const { themes, focus } = themesOf(event, notes);
  const name = authorities.find((each) => each.id === authority)?.name ?? authority;
  const what = kind.title.replace("Ofsted ", "");
  const about = themes.map((theme) => theme.name.toLowerCase()).join(" and ") || focus;
  const when = start.edtf === "" ? "" : `, ${impreciseWords(start)}`;
  const title = `${name}: ${what}${about ? ` on ${about}` : ""}${when}`;
  const listed = { id, what: "letter", title, published, sheet: place.sheet, url } as const;
  const source = published.latest === null ? listing.source : listing.sourceOf(listed);
  const isFocused = kind.kind === "focused";
  const visit: Visit = {
    id,
    source: source.id,
    audience: "public",
    note: `${NOT_IN_THE_LIST}${isFocused ? " or whether its letter names an area for priority action" : ""}.`,
    authority,
    kind: kind.kind,
    title: kind.title,
    when: start,
    tookPlace: true,
    themes: themes.map((theme) => theme.id),
    focus,
    found: null,
    letter: published,
    sequence: null,
    repeats: null,
    priorityAction: false,
    inspection: null,
  };
  return { visit, source, themes };
}

/** The themes that the row names; words that name none are kept as the visit's focus, and noted. */
function themesOf(
  { theme }: VisitEvent,
  notes: Notebook,
): { readonly themes: readonly Theme[]; readonly focus: string | null } {
  if (theme === null || isNothing(theme.text)) return { themes: [], focus: null };
  const { themes, left } = themesIn(theme.text);
  if (left.length === 0) return { themes, focus: null };
  const done = `kept in its own words as what the visit looked at: ${quoted(left.join("; "))}`;
  notes.warn(theme.place, { found: quoted(theme.text), allowed: THEMES_ALLOWED, done });
  return { themes, focus: theme.text.slice(0, 2_000) };
}
