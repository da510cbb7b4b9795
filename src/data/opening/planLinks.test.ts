import { describe, expect, it } from "vitest";
import type { OpenRequest } from "./messages.ts";
import { textFile, toldOf } from "./reading.fixture.ts";

const ROWS = [
  "1,Recruit twelve social workers,Head of Service,31/03/2022,Rec 1",
  "2,Train every manager,Principal Social Worker,30/06/2022,R2 and R3",
  "3,Publish the threshold document,Partnership Board,30/04/2022,Rec 77",
  "4,Open the front door,Head of Service,30/04/2022,",
].join("\n");

function tracker(day: string, rows = ROWS, heading = "Ofsted recommendation") {
  return textFile(`Tracker ${day}.csv`, `Action tracker\nNo.,What,Who,When,${heading}\n${rows}`);
}

async function linked(files: Parameters<typeof toldOf>[0], more: Partial<OpenRequest> = { councils: ["bury"] }) {
  const [reading] = (await toldOf(files, more)).readings;
  return {
    findings: (reading?.reading.tables.actions ?? []).map((action) => action.findings),
    links: reading?.links,
  };
}

describe("recommendations that a tracker names by number", () => {
  it("are the findings of the latest inadequate report, and what came of it is told", async () => {
    const { findings, links } = await linked([tracker("2022-05-01")]);
    expect(findings).toEqual([["bury-2021.1"], ["bury-2021.2", "bury-2021.3"], [], []]);
    expect([links?.named, links?.linked, links?.report?.words, links?.found]).toEqual([
      3,
      2,
      "ILACS report published 17 December 2021",
      "one",
    ]);
  });

  it("are left unlinked, and asked about, where a later report may be meant too", async () => {
    const { findings, links } = await linked([tracker("2026-05-01")]);
    expect([findings.flat(), links?.found, links?.report]).toEqual([[], "several", null]);
    expect(links?.reports.length).toBeGreaterThan(1);
    const id = "tracker bury improvement-plan";
    const chosen = await linked([tracker("2026-05-01")], {
      councils: ["bury"],
      reports: new Map([[id, "bury-2021"]]),
    });
    expect([chosen.findings[0], chosen.links?.found]).toEqual([["bury-2021.1"], "chosen"]);
  });

  it("are those of the report of the year that is named", async () => {
    const { links } = await linked([tracker("2026-05-01", ROWS, "Ofsted recommendation 2021")]);
    expect([links?.report?.id, links?.linked]).toEqual(["bury-2021", 2]);
    const none = await linked([tracker("2026-05-01", ROWS, "Ofsted recommendation 2019")]);
    expect(none.links?.why).toBe("no report of 2019 with numbered findings is loaded here");
  });

  it("of another year than the report that is chosen are not linked to it", async () => {
    const rows = ROWS.replace("Rec 1", "Rec 1 (2016)").replace("R2 and R3", "R2 (2021)");
    const { findings } = await linked([tracker("2022-05-01", rows)]);
    expect(findings).toEqual([[], ["bury-2021.2"], [], []]);
  });

  it("are not those of a report that was published after the first copy", async () => {
    const { findings, links } = await linked([tracker("2021-10-01"), tracker("2022-05-01")]);
    expect([findings.flat(), links?.found]).toEqual([[], "none"]);
  });

  it("may be left unlinked by choice, and are nothing where none is named", async () => {
    const reports = new Map([["tracker bury improvement-plan", null]]);
    const none = await linked([tracker("2022-05-01")], { councils: ["bury"], reports });
    expect([none.findings.flat(), none.links?.found]).toEqual([[], "chosen"]);
    const { links } = await linked([tracker("2022-05-01", "1,Recruit social workers,Head of Service,31/03/2022,")]);
    expect(links).toBeNull();
  });
});
