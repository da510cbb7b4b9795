import { dayNote, type PublishedOn } from "#data/recognise/grid/published.ts";
import { exactDay } from "#domain/dates/edtf.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Source } from "#domain/model/records.ts";
import type { Cover } from "./cover.ts";

/** The file in which reports and letters are listed. */
export interface Listing {
  /** "Ofsted’s official statistics: inspection outcomes at 31 March 2025". */
  readonly name: string;
  /** The file itself as a source, for what rests on it alone. */
  readonly source: Source;
  /** From when the file counts, where it does not print the day of its own publication; null where it does. */
  readonly undated: PublishedOn | null;
  /** A report or letter as a source of its own, known from its own publication, though only the list was read. */
  readonly sourceOf: (listed: Listed) => Source;
}

/** A report or a letter of which a list tells. */
export interface Listed {
  /** The id of its inspection or visit. */
  readonly id: string;
  readonly what: "report" | "letter";
  readonly title: string;
  readonly published: ImpreciseDate;
  readonly sheet: string;
  readonly url: string | null;
}

/** The book as a source, of the day that it prints, or else of that from which it counts, which it says. */
export function statisticsOf({ published, asAt }: Cover, days: PublishedOn): Listing {
  const of = asAt === null ? "inspection outcomes" : `inspection outcomes at ${dayWords(asAt)}`;
  const said = published ?? days.published ?? null;
  const day = said ?? days.openedOn;
  const name = `Ofsted’s official statistics: ${of}`;
  return {
    name,
    undated: published === null ? days : null,
    sourceOf: (listed) => listedSource(listed, name.replace(":", ",")),
    source: {
      id: `ofsted-statistics-${asAt ?? day}`,
      shortTitle: `Ofsted’s statistics, ${said === null ? "day not known" : dayWords(said)}`,
      title: `Local authority ${of}`,
      publisher: "Ofsted",
      date: exactDay(day),
      locator: null,
      kind: "primary",
      url: null,
      audience: "public",
      note: published === null ? dayNote(days) : null,
    },
  };
}

function listedSource({ id, what, title, published, sheet, url }: Listed, list: string): Source {
  return {
    id: `ofsted-${what}-${id}`,
    shortTitle: `Ofsted’s ${what}, ${impreciseWords(published)}`,
    title,
    publisher: "Ofsted",
    date: published,
    locator: `listed in ${list}, sheet ${sheet}`,
    kind: "reported",
    url,
    audience: "public",
    note: null,
  };
}
