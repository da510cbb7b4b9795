/** `npm start`: installs what is missing, then serves the dashboard for work on it. `npm start -- --port 5200` passes on. */
import { install } from "./install.mjs";
import { runTool } from "./run.mjs";

install();
const isFine = await runTool("vite/bin/vite.js", process.argv.slice(2));
process.exitCode = isFine ? 0 : 1;
