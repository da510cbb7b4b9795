import type { TrackerSettings } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";
import { sheetName } from "./telling.ts";

/** What is not read before more is chosen, and so not checked either: a sentence each; none where everything is read. */
export function uncheckedWords({ files, settings }: Told): readonly string[] {
  const sheets = files.flatMap((file) =>
    file.trackers.flatMap((sheet) => {
      const lack = lackOf(settings.trackers.get(sheet.key));
      return lack === null ? [] : [{ name: sheetName(file, sheet), lack }];
    }),
  );
  const isAll = sheets.length === 1 && files.length === 1;
  return sheets.map(({ name, lack }) => `Nothing ${isAll ? "" : `of ${name} `}is checked until ${lack} chosen.`);
}

function lackOf(chosen: TrackerSettings | undefined): string | null {
  if (chosen === undefined || !chosen.isRead) return null;
  if (chosen.council === null) return chosen.day === null ? "its council and its day are" : "its council is";
  return chosen.day === null ? "its day is" : null;
}
