import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER, shownBy } from "./filter.ts";
import { madeJourneys } from "./journeys.fixture.ts";
import { firstReaching } from "./reach.ts";
import { placesOf } from "./shown.ts";

const event = fc
  .record({ start: fc.integer({ min: 0, max: 900 }), days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })) })
  .map(({ start, days }) => ({ start, end: start + days }));
const councils = fc.array(fc.array(event, { maxLength: 70 }), { minLength: 1, maxLength: 6 });

test("of each council no event is passed over that lasts beyond the moment, and few that do not are looked at", () => {
  fc.assert(
    fc.property(councils, fc.integer({ min: -10, max: 1300 }), (made, from) => {
      const journeys = madeJourneys(made.map((events, place) => ({ name: `Council ${place}`, events })));
      const shown = shownBy(journeys, NO_FILTER);
      for (const council of made.keys()) {
        const [begin, after] = placesOf(shown, council);
        const ends = [...journeys.end.slice(begin, after)];
        const lasting = ends.findIndex((end) => end + 1 > from);
        const exact = lasting < 0 ? after : begin + lasting;
        const found = firstReaching(shown, council, from);
        expect(found).toBeGreaterThanOrEqual(Math.max(begin, exact - 15));
        expect(found).toBeLessThanOrEqual(exact);
      }
    }),
  );
});
