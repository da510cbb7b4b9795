import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { council, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Gap, Update } from "#domain/model/told.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import { isOpen } from "./actions.ts";
import { councilOf } from "./council.ts";
import { exceptionsOf } from "./exceptions.ts";
import { needsOf } from "./needs.ts";
import { notKnown } from "./notKnown.ts";

const barford = council("barford");

/** Barford with an action for each list of updates. */
function barfordWith(...lists: readonly (readonly Update[])[]) {
  return barfordSaying([], lists);
}

/** The same, with what the papers themselves say is not known. */
function barfordSaying(gaps: readonly Gap[], lists: readonly (readonly Update[])[]) {
  const known = knownOn(
    {
      ...NOTHING,
      gaps,
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

describe("an action in a rating scheme is open unless its word says that it is done", () => {
  const words = ["Red", "Delayed", "Off track", "Overdue", "Green", "On track", "Ongoing", "Blue", "Complete"];
  const { known, barford } = barfordWith(...words.map((word) => [toldOf("2022-09-07", word)]));

  it("in the count of the open ones and of those of which nothing was heard for 60 days", () => {
    expect(barford.actions.filter((state) => isOpen(known, state))).toHaveLength(8);
    expect(exceptionsOf(known, barford).quiet).toBe(8);
  });

  it("and in what needs the Board, with how many are in words that we cannot read", () => {
    expect(needsOf(known, barford).map(({ title, words: said }) => `${title} ${said}`)).toEqual([
      "8 actions are past their own day, 1 of them in words that we cannot read as open or done; last words: “Red” 1, “Green” 1, “Blue” 1, others 5.",
      "8 open actions have had no update for 60 days or more, 1 of them in words that we cannot read as open or done; last heard of: 7 September 2022.",
    ]);
  });
});

describe("that the council’s ratings are not known", () => {
  const unknowns = (word: string) => {
    const { known, barford } = barfordWith([toldOf("2022-09-07", word)], []);
    return notKnown(known, barford).map(({ id }) => id);
  };

  it("is said where no action has one, and not where any has", () => {
    expect(unknowns("a programme was agreed")).toContain("ratings");
    expect(unknowns("Amber E")).not.toContain("ratings");
  });
});

it("that no report by Ofsted is known is said of a council of which only its tracker is", () => {
  const { known, barford } = barfordWith([toldOf("2022-09-07", "Red")]);
  expect(notKnown(known, barford)).toContainEqual({
    id: "report",
    words: "Ofsted’s latest report, and what it judged",
    record: null,
  });
});

describe("what the papers say is not known of the council’s ratings", () => {
  const gap: Gap = {
    id: "barford-ratings",
    source: "tracker",
    audience: "public",
    note: null,
    authority: "barford",
    words: "How the council rates its own actions",
    filledBy: null,
    about: "ratings",
  };
  const unknowns = (of: Gap, word: string) => {
    const { known, barford } = barfordSaying([of], [[toldOf("2022-09-07", word)]]);
    return notKnown(known, barford).map(({ id }) => id);
  };

  it("stands until a tracker with ratings is known, and a gap of another kind goes on standing", () => {
    expect(unknowns(gap, "a programme was agreed")).toContain("barford-ratings");
    expect(unknowns(gap, "Amber E")).not.toContain("barford-ratings");
    expect(unknowns({ ...gap, about: null }, "Amber E")).toContain("barford-ratings");
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

describe("filled red, and no word given", () => {
  const fills = ["filled red, no word given", "filled red (#C00000), no word given", "filled #C6EFCE, no word given"];
  const { known, barford } = barfordWith(...fills.map((word) => [toldOf("2022-09-07", word)]));

  it("is counted by itself: neither as rated red nor as not rated", () => {
    expect(exceptionsOf(known, barford)).toMatchObject({ ratedRed: null, filledRed: 2 });
    expect(exceptionsWith([toldOf("2022-09-07", "Red")], [toldOf("2022-09-07", fills[0] ?? "")])).toMatchObject({
      ratedRed: 1,
      filledRed: 1,
    });
    expect(exceptionsWith([toldOf("2022-09-07", "Red")]).filledRed).toBeNull();
  });

  it("is open, and said to have no word rather than one that we cannot read", () => {
    expect(needsOf(known, barford).map(({ words }) => words)).toEqual([
      "are past their own day, 3 of them filled with a colour, no word given; last words: “filled red (#C00000), no word given” 1, “filled red, no word given” 1, “filled #C6EFCE, no word given” 1.",
      "have had no update for 60 days or more, 3 of them filled with a colour, no word given; last heard of: 7 September 2022.",
    ]);
  });

  it("leaves unknown what the colours mean, not whether the council rates its actions", () => {
    expect(notKnown(known, barford).map(({ words }) => words)).toContain(
      "What the colours mean with which the council fills the ratings of its actions",
    );
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
