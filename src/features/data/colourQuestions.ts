import type { OpeningSettings } from "#data/opening/settings.ts";
import type { ToldFile, TrackerSheet } from "#data/opening/told.ts";
import { counted } from "#domain/deadlines/words.ts";
import { sheetName } from "./telling.ts";

/** A colour that stands alone in cells of a tracker, over all its copies that are being opened. */
export interface ColourQuestion {
  /** "#FF0000". */
  readonly colour: string;
  /** "12 cells, the first Plan!K5". */
  readonly where: string;
}

/** The colours of one tracker, whose copies have the same headings. */
export interface ColoursOfTracker {
  readonly headingKey: string;
  readonly names: string;
  readonly questions: readonly ColourQuestion[];
}

/** The colours in columns that are read as a rating or a status, to be asked about. */
export function colourQuestions(
  files: readonly ToldFile[],
  { trackers }: OpeningSettings,
): readonly ColoursOfTracker[] {
  const found = new Map<string, { readonly name: string; readonly sheet: TrackerSheet; readonly first: string }[]>();
  for (const file of files) {
    for (const sheet of file.trackers) {
      const { headingKey } = sheet.columns;
      const of = { name: sheetName(file, sheet), sheet, first: sheet.columns.sheet };
      if (trackers.get(sheet.key)?.isRead === true) found.set(headingKey, [...(found.get(headingKey) ?? []), of]);
    }
  }
  return [...found].flatMap(([headingKey, copies]) => {
    const colours = copies.flatMap(({ sheet, first }) =>
      ratedColours(sheet, trackers).map((each) => ({ ...each, first: `${first}!${each.first}` })),
    );
    if (colours.length === 0) return [];
    const questions = [...new Set(colours.map(({ colour }) => colour))].map((colour) => {
      const same = colours.filter((each) => each.colour === colour);
      const cells = same.reduce((sum, each) => sum + each.cells, 0);
      return { colour, where: `${counted(cells, "cell")}, the first ${same[0]?.first ?? ""}` };
    });
    return [{ headingKey, names: copies.map(({ name }) => name).join(", "), questions }];
  });
}

function ratedColours({ key, columns }: TrackerSheet, trackers: OpeningSettings["trackers"]) {
  const roles = trackers.get(key)?.roles;
  return columns.colours.filter(({ column }) => ["rating", "status"].includes(roles?.get(column) ?? ""));
}
