import type { Notice, SheetTally } from "#data/recognise/reading.ts";
import { ownersNotice } from "#data/recognise/workbook/owners.ts";
import { type Book, cellName } from "#data/sheets/book.ts";
import type { TrackerCopy } from "#domain/tracker/copy.ts";
import type { People } from "#domain/tracker/people.ts";
import { actionRow } from "./actionRow.ts";
import type { TrackerChoices } from "./choices.ts";
import { colourNotices } from "./colours.ts";
import { type Grouped, groupRows } from "./groups.ts";
import { headerAt } from "./header.ts";
import { columnsOf, layoutOf } from "./layout.ts";
import { type CellNotice, layoutNotices } from "./layoutNotices.ts";
import { namesInCells, rowWithoutNames } from "./names.ts";
import type { RowKind } from "./rowKinds.ts";
import { shiftedRows } from "./shiftedRows.ts";

/** A copy of a tracker as it was read, with what a person should know of it. */
export interface ReadCopy {
  readonly copy: TrackerCopy;
  readonly tally: SheetTally;
  readonly notices: readonly Notice[];
}

/** Reads one copy of a tracker. Raises RangeError where the book has no sheet of that name. */
export function readTracker(book: Book, choices: TrackerChoices): ReadCopy {
  const sheet = book.sheets.find(({ name }) => name === choices.sheet);
  if (sheet === undefined) throw new RangeError(`expected a sheet of ${book.file}, found "${choices.sheet}"`);
  const layout = layoutOf(sheet, headerAt(sheet, choices.headerRow), choices.roles);
  const grouped = groupRows(layout);
  const { people } = choices;
  const read = grouped.actions.map((action) => actionRow(layout, action, choices));
  const leftOut = read.filter(({ isNameLeftOut }) => isNameLeftOut).length;
  const [ownerColumn = 0] = columnsOf(layout, "owner");
  const place = { file: book.file, sheet: sheet.name };
  return {
    copy: {
      file: book.file,
      sheet: sheet.name,
      authority: choices.authority,
      day: choices.day,
      audience: choices.audience,
      rows: read.map(({ row }) => (people === null ? row : rowWithoutNames(row, people))),
    },
    tally: { sheet: sheet.name, what: "actions of a tracker", rowsRead: read.length, ignored: ignoredRows(grouped) },
    notices: [
      ...withoutNames(
        [...layoutNotices(layout, grouped), ...shiftedRows(layout, grouped), ...read.flatMap(({ notices }) => notices)],
        people,
      ),
      ...colourNotices(layout, grouped, choices.colours),
      ...(people === null ? [] : namesInCells(layout, grouped, people)),
      ...ownersNotice(leftOut, { cell: cellName(layout.header.row, ownerColumn) }),
    ].map((notice) => ({ ...place, ...notice })),
  };
}

/** What is told of a cell quotes it, and is sent to others. */
function withoutNames(notices: readonly CellNotice[], people: People | null): readonly CellNotice[] {
  if (people === null) return notices;
  return notices.map((notice) => ({ ...notice, found: people.without(notice.found).words }));
}

const WHY: Partial<Record<RowKind, string>> = {
  theme: "headings of themes, kept with the actions below them",
  continued: "the action above continued, and read with it",
  headings: "the headings once more",
  key: "the key to the ratings",
  "no-words": "without words of an action",
  "not-read": "filled only in columns that are not read",
};

function ignoredRows({ kinds }: Grouped): SheetTally["ignored"] {
  return [...kinds].flatMap(([kind, places]) => {
    const why = WHY[kind];
    return why === undefined ? [] : [{ rows: places.length, why }];
  });
}
