import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roomWith, textFile, trackerCsv } from "./reading.fixture.ts";
import { type CopyChoice, nameStem, withChoice } from "./sisters.ts";

const MAY = "Tracker 2022-05-01.csv";
const JUNE = "Tracker 2022-06-01.csv";

/** Copies by their names and titles, and what comes of a choice made for the first of them. */
async function copies(titles: readonly (readonly [string, string])[], councils: readonly string[] = []) {
  const files = titles.map(([name, title], place) =>
    textFile(name, trackerCsv(`Red ${place}`).replace("Children’s services: action tracker", title)),
  );
  const { told } = await roomWith(files, { councils });
  const keys = told.files.flatMap(({ trackers }) => trackers.map(({ key }) => key));
  const chosen = (part: CopyChoice["part"], place = 0, settings = told.settings) =>
    withChoice({ files: told.files, settings }, { key: keys[place] ?? "", name: titles[place]?.[0] ?? "", part });
  const found = (settings: typeof told.settings) =>
    keys.map((key) => {
      const { council = null, councilFound = null } = settings.trackers.get(key) ?? {};
      return [council?.name ?? null, councilFound];
    });
  return { told, keys, chosen, found };
}

const BURY = { council: { id: "bury", name: "Bury" }, councilFound: null };
const DORSET = { council: { id: "dorset", name: "Dorset" }, councilFound: null };
const PLAIN = "Action tracker";

describe("the council chosen for one copy of a tracker", () => {
  it("is proposed for the others, and said to be, and may be changed there", async () => {
    const { chosen, found } = await copies([
      [MAY, PLAIN],
      [JUNE, PLAIN],
    ]);
    const both = chosen(BURY);
    expect(found(both)).toEqual([
      ["Bury", null],
      ["Bury", { how: "sister", of: MAY }],
    ]);
    expect(found(chosen(DORSET, 1, both))).toEqual([
      ["Bury", null],
      ["Dorset", null],
    ]);
    expect(found(chosen(DORSET, 0, both))).toEqual([
      ["Dorset", null],
      ["Dorset", { how: "sister", of: MAY }],
    ]);
  });

  it("is not proposed for a copy whose own title names another, known or not", async () => {
    const { chosen, found } = await copies([
      [MAY, PLAIN],
      [JUNE, "Bradford MBC action tracker"],
      ["c.csv", "Anyshire MBC action tracker"],
    ]);
    const own = found(chosen(BURY)).slice(1);
    expect(own).toEqual([
      ["Bradford", { how: "named" }],
      [null, { how: "asked", named: "Anyshire", inView: null }],
    ]);
  });

  it("is proposed for those whose titles name the same unknown council", async () => {
    const title = "Anyshire MBC action tracker";
    const { chosen, found } = await copies([
      [MAY, title],
      [JUNE, title],
    ]);
    const typed = { council: { id: null, name: "Anyshire" }, councilFound: null };
    expect(found(chosen(typed))[1]).toEqual(["Anyshire", { how: "sister", of: MAY }]);
  });

  it("takes the place of one that was only taken from the view", async () => {
    const { chosen, found } = await copies(
      [
        [MAY, PLAIN],
        [JUNE, PLAIN],
      ],
      ["bury"],
    );
    expect(found(chosen(DORSET))[1]).toEqual(["Dorset", { how: "sister", of: MAY }]);
  });
});

describe("columns that are put right on one copy", () => {
  it("are proposed for its sisters, but not over what was put right there", async () => {
    const { told, keys, chosen } = await copies([
      [MAY, PLAIN],
      [JUNE, PLAIN],
    ]);
    const rolesOf = (settings: typeof told.settings, place: number) => settings.trackers.get(keys[place] ?? "");
    const roles = rolesOf(told.settings, 0)?.roles ?? new Map();
    const success = { roles: new Map([...roles, [5, "success"]]) };
    const both = chosen(success);
    expect([rolesOf(both, 1)?.roles.get(5), rolesOf(both, 1)?.rolesFound]).toEqual([
      "success",
      { how: "sister", of: MAY },
    ]);
    const own = chosen({ roles: new Map([...roles, [5, "how"]]) }, 1, both);
    const after = chosen({ roles: new Map([...roles, [5, "ignore"]]) }, 0, own);
    expect([rolesOf(after, 0)?.roles.get(5), rolesOf(after, 1)?.roles.get(5)]).toEqual(["ignore", "how"]);
  });
});

describe("the name of a tracker's file", () => {
  it.each([
    ["Bury_tracker_v2 (June 2022).xlsx", "bury tracker"],
    ["2022-05-01 Improvement plan FINAL.ods", "improvement plan"],
    ["Copy of Plan 5.csv", "of plan"],
  ])("%s is, without what tells one copy from another, “%s”", (file, stem) => {
    expect(nameStem(file)).toBe(stem);
  });

  it("is the same whatever day stands in it", () => {
    const day = fc.tuple(
      fc.integer({ min: 2018, max: 2029 }),
      fc.integer({ min: 10, max: 28 }),
      fc.constantFrom("-", ".", " "),
    );
    fc.assert(
      fc.property(day, ([year, date, between]) => {
        expect(nameStem(`Improvement tracker ${[date, 11, year].join(between)}.xlsx`)).toBe("improvement tracker");
      }),
    );
  });
});
