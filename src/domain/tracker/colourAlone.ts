const FILLED = "filled ";
const NO_WORD = ", no word given";

/** What stands for a rating of which only the colour is given: "filled red, no word given". A colour alone says nothing of what is meant. */
export function colourAlone(colour: string): string {
  return `${FILLED}${colour}${NO_WORD}`;
}

/** Whether a status is only a colour that nobody has explained. It is neither a rating nor the want of one. */
export function isColourAlone(status: string): boolean {
  return status.startsWith(FILLED) && status.endsWith(NO_WORD);
}
