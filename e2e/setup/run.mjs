import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const STOPS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a tool that npm installed, by Node itself, so that no shell or wrapper stands between.
 * @param {string} script its file within node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runTool(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${PROJECT}node_modules/${script}`, ...args], {
      cwd: PROJECT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    // Whoever stops this stops the tool too: a server must not live on alone.
    let isStopped = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      isStopped = true;
      child.kill(signal);
    };
    for (const signal of STOPS) process.on(signal, stop);
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      for (const signal of STOPS) process.off(signal, stop);
      if (isStopped) process.exit(1);
      resolve(code === 0);
    });
  });
}
