import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { council, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import { councilOf } from "./council.ts";
import { exceptionsOf } from "./exceptions.ts";
import { isOpen } from "./needs.ts";

const barford = council("barford");

/** Barford with an action for each list of updates. */
function barfordWith(...lists: readonly (readonly Update[])[]) {
  const known = knownOn(
    {
      ...NOTHING,
      authorities: [barford],
      sources: [source("tracker", "2022-09-01")],
      actions: lists.map((_, place) => ({ ...RECRUIT, id: `action-${place}` })),
      updates: lists.flatMap((updates, place) =>
        updates.map((update) => ({ ...update, id: `${place}.${update.id}`, record: `actions/action-${place}` })),
      ),
    },
    isoDay("2023-01-01"),
  );
  return { known, barford: councilOf(known, barford) };
}

const exceptionsWith = (...lists: readonly (readonly Update[])[]) => {
  const { known, barford } = barfordWith(...lists);
  return exceptionsOf(known, barford);
};

describe("an action is open by its last word", () => {
  it.each(["not started", "amber E", "In progress – delayed", "no status given", "Red", "under way"])(
    "where it is “%s”",
    (status) => {
      const { barford } = barfordWith([toldOf("2022-09-07", status)]);
      expect(barford.actions.map(isOpen)).toEqual([true]);
    },
  );

  it.each(["Complete", "drafted", "draft-considered", "Green", "blue – closed"])(
    "but not where it is “%s”",
    (status) => {
      const { barford } = barfordWith([toldOf("2022-09-07", status)]);
      expect(barford.actions.map(isOpen)).toEqual([false]);
    },
  );

  it("and where no word is told at all", () => {
    expect(barfordWith([]).barford.actions.map(isOpen)).toEqual([true]);
  });
});

describe("rated red by the council itself", () => {
  it("counts red, “red …” and the letter, and none that only look alike", () => {
    const words = ["Red", "red – no cover", "R", "Reduced", "Amber", "r and d", "Green"];
    expect(exceptionsWith(...words.map((word) => [toldOf("2022-09-07", word)])).ratedRed).toBe(3);
  });

  it("is not rated, and not nought, where no action has a rating", () => {
    expect(exceptionsWith([toldOf("2022-09-07", "a programme was agreed")], []).ratedRed).toBeNull();
  });

  it("goes by the rating before a re-dating", () => {
    const redated = [toldOf("2022-09-07", "Red"), toldOf("2022-10-05", "re-dated", "2022-12-31")];
    expect(exceptionsWith(redated).ratedRed).toBe(1);
  });
});

describe("re-dated actions", () => {
  it("are counted apart from deadlines, each once", () => {
    const twice = [
      toldOf("2022-09-07", "Amber"),
      toldOf("2022-10-05", "re-dated", "2022-12-31"),
      toldOf("2022-11-02", "re-dated", "2023-02-28"),
    ];
    const firstDated = [toldOf("2022-10-05", "dated", "2022-12-31")];
    expect(exceptionsWith(twice, firstDated, [])).toMatchObject({ redatedActions: 1, redated: 0 });
  });

  it("are not known where no action is recorded here", () => {
    expect(exceptionsWith().redatedActions).toBeNull();
  });
});
