/**
 * What the benchmark shares with the tests: the browser that starts here, and the policy that the built page is served
 * with. Loaded by address, because a path upwards is no way between folders here and `e2e` has no alias.
 */
const SETUP = new URL("../../setup/", import.meta.url);

/** @type {typeof import("../../setup/browser.mjs")} */
export const browser = await import(new URL("browser.mjs", SETUP).href);
/** @type {typeof import("../../setup/policy.mjs")} */
export const policy = await import(new URL("policy.mjs", SETUP).href);
/** @type {typeof import("../../setup/run.mjs")} */
export const run = await import(new URL("run.mjs", SETUP).href);
