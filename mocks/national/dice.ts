/** Chance that comes out the same each time: the whole generated world follows from one number. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to just under 1 (the mulberry32 generator). */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two, either of them included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** Whether something happens that happens so often, from 0 to 1. */
  happens(often: number): boolean {
    return this.roll() < often;
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.whole(0, choices.length - 1)] ?? choices[0];
  }

  /** Some of these, in their order. */
  someOf<T>(choices: readonly T[], often: number): readonly T[] {
    return choices.filter(() => this.happens(often));
  }
}
