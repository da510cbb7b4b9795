import { describe, expect, it } from "vitest";
import { xlsxOf } from "#data/sheets/workbooks.fixture.ts";
import type { FileIn } from "./messages.ts";
import { roomWith, toldOf } from "./reading.fixture.ts";
import type { Told } from "./told.ts";

const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>';

function words(row: number, ...cells: readonly string[]): string {
  return cells.map((text, place) => `<c r="${"ABCD"[place]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
}

function trackerFile(day: string): FileIn {
  const sheet = `<sheetData><row r="1">${words(1, "No.", "Action", "Owner", "RAG")}</row><row r="2">${words(2, "1", "Recruit", "Head of Service")}<c r="D2" s="1"/></row></sheetData>`;
  const bytes = xlsxOf({ sheet, styles: FILLS });
  return { name: `Tracker ${day}.xlsx`, bytes: bytes.slice().buffer, folder: null, refused: null };
}

function statuses({ readings }: Told): readonly (string | undefined)[] {
  return readings.flatMap(({ reading }) => (reading.tables.updates ?? []).map(({ status }) => status));
}

function firstQuoted({ readings }: Told): boolean | undefined {
  return readings[0]?.reading.tables.updates?.[0]?.quoted;
}

describe("a tracker whose ratings are colours", () => {
  const files = () => [trackerFile("2022-03-01"), trackerFile("2022-04-01")];

  it("is read with the colours as colours, and with what they are said to mean for all its copies", async () => {
    const { told, settle } = await roomWith(files(), { councils: ["bury"] });
    expect(statuses(told)).toEqual(["filled red, no word given", "unchanged"]);
    const key = told.files[0]?.trackers[0]?.columns.headingKey ?? "";
    const again = await settle({ ...told.settings, colours: new Map([[key, new Map([["#FF0000", "Off track"]])]]) });
    expect(statuses(again)).toEqual(["Off track", "unchanged"]);
  });

  it("is not quoted as if “filled red” were the tracker’s own words; a meaning is", async () => {
    const { told, settle } = await roomWith(files(), { councils: ["bury"] });
    expect(firstQuoted(told)).toBe(false);
    const key = told.files[0]?.trackers[0]?.columns.headingKey ?? "";
    expect(
      firstQuoted(await settle({ ...told.settings, colours: new Map([[key, new Map([["#FF0000", "Off track"]])]]) })),
    ).toBe(true);
  });

  it("is read as was said of such headings before", async () => {
    const { told } = await roomWith(files(), { councils: ["bury"] });
    const key = told.files[0]?.trackers[0]?.columns.headingKey ?? "";
    const colours = new Map([[key, new Map([["#FF0000", "Off track"]])]]);
    const again = await toldOf(files(), { councils: ["bury"], colours });
    expect([statuses(again), again.settings.colours]).toEqual([["Off track", "unchanged"], colours]);
  });
});
