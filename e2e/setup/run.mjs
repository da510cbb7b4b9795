import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

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
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
