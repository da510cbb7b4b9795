import { type Councils, collectCouncils } from "#data/recognise/grid/councils.ts";
import { headingKey } from "#data/recognise/grid/heading.ts";
import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { noteUndated, type PublishedOn, possibleDay } from "#data/recognise/grid/published.ts";
import type { GridTable } from "#data/recognise/grid/tables.ts";
import { type TallyBook, tallyColumns, tallyFor } from "#data/recognise/grid/tally.ts";
import type { SheetTally } from "#data/recognise/reading.ts";
import { abolishedCouncil } from "#domain/authorities/codes.ts";
import { isoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Source } from "#domain/model/records.ts";
import { areaIn } from "./grades.ts";
import type { OfstedColumn } from "./headings.ts";
import { inspectionRows } from "./inspections.ts";
import { eventsOfLong, isLong } from "./long.ts";
import { type CouncilEvent, type EventList, mergeEvents } from "./merge.ts";
import { eventsOf } from "./rows.ts";
import type { Listing } from "./sources.ts";
import type { ToldEvent } from "./told.ts";
import { visitRows } from "./visits.ts";

type OfstedTable = GridTable<OfstedColumn>;

/** Words of headings over columns that name people, or count what they did. They are never read. */
const PERSONAL = /\b(?:inspectors?|lead|manager|director|contact|chair|officer|author|e-?mail|telephone)\b/i;

function isPersonal(heading: string): boolean {
  return PERSONAL.test(headingKey(heading));
}

/** What lists of inspections and visits come to: the rows of the model, and what became of the lists' own. */
export interface ListsRead {
  readonly tables: Partial<Tables>;
  readonly tallies: readonly SheetTally[];
}

/** How the file is listed, when the reader's day for it was looked at beside what it lists. */
export interface ListedBy {
  readonly days: PublishedOn;
  readonly listingOn: (days: PublishedOn) => Listing;
}

/** Reads lists of inspections and visits, each event once, its councils, and a source for each report and letter. */
export function readLists(tables: readonly OfstedTable[], { days, listingOn }: ListedBy, notes: Notebook): ListsRead {
  const told = tables.map((table) => ({ table, ...toldIn(table, notes) }));
  const councils = collectCouncils(
    told.flatMap(({ events }) => events.map((event) => event.council)),
    notes,
  );
  const lists = withCouncils(told, councils, notes);
  const events = mergeEvents(lists, notes);
  const listing = listingOn({
    ...days,
    published: possibleDay(days, { last: lastDayIn(events, days), ...AFTER_ALL }, notes),
  });
  const inspected = inspectionRows(events, { authorities: councils.authorities, listing, notes });
  const visited = visitRows(events, { authorities: councils.authorities, listing, notes });
  const sources = onceEach([...inspected.sources, ...visited.sources]);
  noteAbolished(events, notes);
  if (listing.undated !== null && sources.includes(listing.source)) noteUndated(listing.undated, FOR_THE_LIST, notes);
  return {
    tables: {
      authorities: councils.authorities,
      sources,
      inspections: inspected.inspections,
      judgements: inspected.judgements,
      visits: visited.visits,
      themes: visited.themes,
    },
    tallies: told.map(({ tally }) => tally.tally()),
  };
}

const AFTER_ALL = { allowed: "a day on which the latest report of the list was out" };
const FOR_THE_LIST = "the day on which the file was published, for what rests on the list alone";

/** The last day that the list tells of a report or a letter; a day to come is a slip. */
function lastDayIn(events: readonly CouncilEvent[], { openedOn }: PublishedOn): string {
  return events.reduce((last, { published: { earliest } }) => {
    return earliest !== null && earliest > last && earliest <= openedOn ? earliest : last;
  }, "");
}

interface Told {
  readonly table: OfstedTable;
  readonly tally: TallyBook;
  readonly events: readonly ToldEvent[];
}

function toldIn(table: OfstedTable, notes: Notebook): Pick<Told, "tally" | "events"> {
  const isOfVisits = table.columns.has("theme");
  const tally = tallyFor(table.sheet.name, isOfVisits ? "inspections and visits" : "inspections");
  tallyColumns(tally, table, isPersonal);
  for (const { column, heading } of table.unread) {
    if (areaIn(heading) === null || isPersonal(heading)) continue;
    const place = { sheet: table.sheet.name, row: table.headerRow, column };
    notes.warn(place, {
      found: quoted(heading),
      allowed: "a heading that is known here",
      done: "it may be a judgement: the column was not read",
    });
  }
  return { tally, events: isLong(table) ? eventsOfLong(table, { notes, tally }) : eventsOf(table, { notes, tally }) };
}

const NO_COUNCIL = {
  found: "a further row of an inspection of no council",
  allowed: "the name of a council",
  done: "the row was left out",
};

/** The lists with the council of each event; an event of no council is left out, as its notice says. */
function withCouncils(told: readonly Told[], { ids }: Councils, notes: Notebook): readonly EventList[] {
  let place = 0;
  return told.map(({ table, tally, events }) => {
    const own = events.flatMap((event): readonly CouncilEvent[] => {
      const authority = ids[place] ?? null;
      place += 1;
      if (authority !== null) return [{ ...event, authority }];
      tally.ignore("no council is named", event.places.length);
      // The first of its rows has its notice.
      for (const each of event.places.slice(1)) notes.error(each, NO_COUNCIL);
      return [];
    });
    return { sheet: table.sheet.name, title: table.above.join(" "), events: own, tally };
  });
}

function noteAbolished(events: readonly CouncilEvent[], notes: Notebook): void {
  const gone = new Map(events.filter((event) => event.isAbolished).map((event) => [event.authority, event]));
  for (const { council } of gone.values()) {
    const known = abolishedCouncil(council.name);
    const heirs = known?.successors.map((each) => each.name).join(" and ");
    const since = known === null ? "" : `; ${heirs} took its place on ${dayWords(isoDay(known.since))}`;
    const found = `${quoted(council.name)}, marked as a council that no longer exists`;
    notes.warn(council.place, { found, allowed: "a council of today", done: `kept, with its own inspections${since}` });
  }
}

function onceEach(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
