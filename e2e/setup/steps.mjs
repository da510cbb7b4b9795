/**
 * What a step of `npm test` found.
 * @typedef {{ passed?: number, failed?: number, skipped?: number, troubles?: string[] }} Outcome
 */

/** Runs the steps one after another, each under its heading; one that fails stops none but those that need it. */
export class Steps {
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  /** @type {string[]} */
  #failures = [];
  #beganAt = performance.now();

  /**
   * @param {string} heading
   * @param {() => Outcome | Promise<Outcome>} work
   * @returns {Promise<boolean>} whether nothing failed
   */
  async take(heading, work) {
    console.log(`\n── ${heading} (${this.#elapsed()})`);
    const { passed = 0, failed = 0, skipped = 0, troubles = [] } = await outcomeOf(work);
    for (const trouble of troubles) console.log(`  ✗ ${trouble}`);
    this.#passed += passed;
    this.#failed += failed + (troubles.length > 0 ? 1 : 0);
    this.#skipped += skipped;
    const isFine = failed === 0 && troubles.length === 0;
    if (!isFine) this.#failures.push(heading);
    return isFine;
  }

  /** Says how it all went; the last line is for machines. Returns the exit code. */
  close() {
    console.log(`\n── Finished (${this.#elapsed()})`);
    for (const heading of this.#failures) console.log(`  ✗ ${heading}`);
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : "";
    console.log(`\n${this.#passed} passed, ${this.#failed} failed${skipped}`);
    return this.#failures.length === 0 ? 0 : 1;
  }

  #elapsed() {
    const seconds = Math.round((performance.now() - this.#beganAt) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }
}

/** @returns {Promise<Outcome>} */
async function outcomeOf(/** @type {() => Outcome | Promise<Outcome>} */ work) {
  try {
    return await work();
  } catch (cause) {
    return { troubles: [cause instanceof Error ? cause.message : String(cause)] };
  }
}
