import type { Update } from "#domain/model/told.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import { schemeWord } from "#domain/tracker/scheme.ts";
import { isRating } from "./reading.ts";
import type { ActionState } from "./thread.ts";

/** An action with what its council rates it as: its own word, or a colour without one. */
export interface Rated {
  readonly state: ActionState;
  readonly rating: Update;
}

/** Those of the actions that their council rates, in their order. A word of progress ("advert placed") rates nothing. */
export function ratedAmong(states: readonly ActionState[]): readonly Rated[] {
  return states.flatMap((state) => {
    const rating = state.latest;
    return rating !== null && isRatingOfItsOwn(rating.status) ? [{ state, rating }] : [];
  });
}

function isRatingOfItsOwn(status: string): boolean {
  return isRating(status) || schemeWord(status) !== null || isColourAlone(status);
}
