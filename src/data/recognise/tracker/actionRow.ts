import { cellName } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Remark, TrackerDue, TrackerRow } from "#domain/tracker/copy.ts";
import { ownerRole } from "#domain/tracker/owner.ts";
import { namedRecommendations } from "#domain/tracker/recommendations.ts";
import { upperFirst } from "#domain/words.ts";
import { wordsIn } from "./cells.ts";
import type { TrackerChoices } from "./choices.ts";
import { readDue } from "./dueCell.ts";
import { type ColourMeanings, fillAt, wordsForColour } from "./fills.ts";
import type { ActionRows } from "./groups.ts";
import { columnsOf, type Layout, wordsOf } from "./layout.ts";
import { type CellNotice, shown } from "./layoutNotices.ts";
import { type ColumnRole, ROLE_WORDS } from "./roles.ts";

export interface ReadAction {
  readonly row: TrackerRow;
  readonly notices: readonly CellNotice[];
  readonly isNameLeftOut: boolean;
}

/** One action from its row and those that continue it. */
export function actionRow(layout: Layout, { places, theme }: ActionRows, choices: TrackerChoices): ReadAction {
  const due = dueIn(layout, { places, role: "due" }, choices.day);
  const revised = dueIn(layout, { places, role: "revised-due" }, choices.day);
  const status = stateOf(layout, { places, role: "status" }, choices.colours);
  const rating = stateOf(layout, { places, role: "rating" }, choices.colours);
  const owner = ownerIn(layout, places, choices.people === null);
  return {
    row: {
      row: places[0] + 1,
      number: wordsOf(layout, places[0], "number") || null,
      words: joined(layout, places, "action").replaceAll(/\s+/g, " "),
      theme,
      owner: owner.role,
      due: due.due,
      revised: revised.due,
      status: status.words,
      rating: rating.words,
      standing: remarksIn(layout, places, ["how", "success", "finding"]),
      progress: remarksIn(layout, places, ["quarter", "comment"]),
      ...recommendationsIn(layout, places),
    },
    notices: [...due.notices, ...revised.notices, ...status.notices, ...rating.notices],
    isNameLeftOut: owner.isNameLeftOut,
  };
}

type Places = ActionRows["places"];

function joined(layout: Layout, places: Places, role: ColumnRole): string {
  return places
    .map((place) => wordsOf(layout, place, role))
    .filter((words) => words !== "")
    .join("\n");
}

function ownerIn(layout: Layout, places: Places, keepOwners: boolean): ReturnType<typeof ownerRole> {
  const words = joined(layout, places, "owner");
  return keepOwners ? { role: words || null, isNameLeftOut: false } : ownerRole(words);
}

/** A cell of the action's rows in which something stands. */
interface Filled {
  readonly place: number;
  readonly column: number;
  readonly words: string;
}

/** The cells of a role of which an action has one: the first counts, and another that says otherwise is told. */
function cellsOf(layout: Layout, places: Places, role: ColumnRole) {
  const filled = columnsOf(layout, role).flatMap((column) =>
    places.map((place) => ({ place, column, words: wordsIn(layout.sheet.rows[place]?.[column]) })),
  );
  const [first, ...others] = filled.filter(({ words }) => words !== "");
  const notices = others.filter(({ words }) => words !== first?.words).map(secondCell);
  return { first: first ?? null, notices };
}

function secondCell({ place, column, words }: Filled): CellNotice {
  return {
    gravity: "warning",
    cell: cellName(place, column),
    found: shown(words),
    allowed: "one cell for an action",
    done: "left out: the first cell of the action counts",
  };
}

/** The rows of an action, and the columns of a role. */
interface Sought {
  readonly places: Places;
  readonly role: ColumnRole;
}

/** A status or rating: its words; where there are none, what its colour was said to mean. */
function stateOf(layout: Layout, { places, role }: Sought, colours: ColourMeanings) {
  const { first, notices } = cellsOf(layout, places, role);
  if (first !== null) return { words: first.words, notices };
  const [colour] = columnsOf(layout, role).flatMap((column) =>
    places.flatMap((place) => fillAt(layout.sheet, place, column) ?? []),
  );
  return { words: colour === undefined ? null : wordsForColour(colour, colours), notices };
}

function dueIn(
  layout: Layout,
  { places, role }: Sought,
  day: IsoDay,
): { readonly due: TrackerDue; readonly notices: readonly CellNotice[] } {
  const { first, notices } = cellsOf(layout, places, role);
  const cell = first === null ? null : layout.sheet.rows[first.place]?.[first.column];
  const { due, remark } = readDue(cell, day);
  if (first === null || remark === null) return { due, notices };
  const doubt: CellNotice = {
    gravity: "warning",
    cell: cellName(first.place, first.column),
    found: shown(first.words),
    allowed: "a date, or words such as “end of March 2022”",
    done: remark,
  };
  return { due, notices: [doubt, ...notices] };
}

/** What stands in the columns of some roles, under their headings; two columns of one heading keep apart. */
function remarksIn(layout: Layout, places: Places, roles: readonly ColumnRole[]): readonly Remark[] {
  const labels = new Set<string>();
  return columnsOf(layout, ...roles).flatMap((column) => {
    const label = labelOf(layout, column, roles);
    const own = labels.has(label) ? `${label} (column ${cellName(0, column).replace(/1$/, "")})` : label;
    labels.add(own);
    const words = places.map((place) => wordsIn(layout.sheet.rows[place]?.[column])).filter((each) => each !== "");
    return words.length === 0 ? [] : [{ label: own, words: words.join("\n") }];
  });
}

function recommendationsIn(layout: Layout, places: Places): Pick<TrackerRow, "recommendations"> {
  const named = columnsOf(layout, "finding").flatMap((column) =>
    places.map((place) =>
      namedRecommendations(wordsIn(layout.sheet.rows[place]?.[column]), layout.header.headings[column] ?? ""),
    ),
  );
  const numbers = [...new Set(named.flatMap((each) => each.numbers))];
  const years = [...new Set(named.flatMap((each) => (each.numbers.length > 0 ? each.years : [])))];
  return numbers.length === 0 ? {} : { recommendations: { numbers, years } };
}

function labelOf({ header, columns }: Layout, column: number, roles: readonly ColumnRole[]): string {
  const heading = (header.headings[column] ?? "").replaceAll(/\s+/g, " ").replace(/[:?.]$/, "");
  const role = roles.find((each) => columns.get(each)?.includes(column)) ?? "comment";
  return heading === "" ? upperFirst(ROLE_WORDS[role]) : shown(heading);
}
