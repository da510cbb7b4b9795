import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { OPTIONS } from "./options.mjs";
import { policy } from "./setup.mjs";

const PAGES = fileURLToPath(new URL("pages", import.meta.url));
/** @type {Record<string, string>} */
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};
const ECHARTS = '<script src="../../lib/echarts/dist/echarts.min.js"></script>';
/** What a peer's page loads before its own script. @type {Record<string, string>} */
const LIBRARIES = {
  echarts: ECHARTS,
  "echarts-large": ECHARTS,
  vis:
    '<link rel="stylesheet" href="../../lib/vis-timeline/styles/vis-timeline-graph2d.min.css">' +
    '<script src="../../lib/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
};

/**
 * Serves the built page over each seed's data, with the headers of the tests' own server, and the peers' pages:
 * `/SEED/ours/`, `/SEED/peers/NAME.html`, `/lib/PACKAGE/…`. On this machine alone.
 * @param {string} seeds the folder that holds a folder a seed
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve(seeds) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const [, seed = "", room = "", ...rest] = path.split("/");
    const asked = { seed, room, name: rest.join("/") };
    if (room === "peers" && asked.name.endsWith(".html")) {
      response.writeHead(200, headersFor(asked, ".html")).end(peerPage(asked.name));
      return;
    }
    const file = fileFor(seeds, asked);
    response.writeHead(file === null ? 404 : 200, headersFor(asked, extname(file ?? "")));
    if (file === null) response.end("Not found");
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => closed(server) });
    });
  });
}

/** Those of the tests' own server; the peers have no policy, which they would break. @param {{ room: string }} asked @param {string} kind */
function headersFor({ room }, kind) {
  return {
    "content-type": KINDS[kind] ?? "text/plain",
    ...(room === "ours" ? { "content-security-policy": policy.HEADER_POLICY } : {}),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  };
}

/** The file behind an address, the seed's before the built one's. @param {string} seeds @param {{ seed: string, room: string, name: string }} asked */
function fileFor(seeds, { seed, room, name }) {
  const places = {
    ours: [join(seeds, seed, name), join(OPTIONS.dist, name || "index.html")],
    peers: [join(PAGES, name)],
    "events.json": [join(seeds, seed, "events.json")],
  };
  const found =
    seed === "lib" ? [join(OPTIONS.peers, "node_modules", room, name)] : places[/** @type {"ours"} */ (room)];
  return found?.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile()) ?? null;
}

/** A peer's page, made from the name of its script. */
function peerPage(/** @type {string} */ name) {
  const script = name.slice(0, -".html".length);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${script}</title><link rel="icon" href="data:,">
<style>body{margin:0;font:14px Arial,sans-serif}#kinds{padding:10px 20px}#chart{width:1240px;height:780px;margin:0 20px}</style>
<div id="kinds"></div><div id="chart"></div>${LIBRARIES[script] ?? ""}<script type="module" src="${script}.js"></script></html>`;
}

/** @returns {Promise<void>} */
function closed(/** @type {import("node:http").Server} */ server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
