/**
 * Chance that comes out the same each time (the mulberry32 generator), and days as numbers.
 * @typedef {{ whole: (least: number, most: number) => number, happens: (often: number) => boolean,
 *   oneOf: <T>(choices: readonly [T, ...T[]]) => T }} Dice
 */

/** @returns {Dice} */
export function diceOf(/** @type {number} */ seed) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** @param {number} least @param {number} most */
  const whole = (least, most) => least + Math.floor(roll() * (most - least + 1));
  return {
    whole,
    happens: (often) => roll() < often,
    oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
  };
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970, as the product counts them. */
export function dayOf(/** @type {string} */ text) {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}

/** `2022-03-31` of such a number. */
export function textOf(/** @type {number} */ day) {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The first and the last day of the month in which a day lies. @returns {[number, number]} */
export function monthOf(/** @type {number} */ day) {
  const [year = 0, month = 1] = textOf(day).split("-").map(Number);
  return [Date.UTC(year, month - 1, 1) / DAY_MS, Date.UTC(year, month, 0) / DAY_MS];
}
