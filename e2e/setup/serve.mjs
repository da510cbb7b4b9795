import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { HEADER_POLICY } from "./policy.mjs";

/** Any host may serve the page from any folder: the tests serve it from this one. */
const SUB_PATH = "/any/sub-path/";

/** @type {Record<string, string>} */
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves a folder on this machine alone, with the headers that the README recommends.
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, normalize(path.slice(SUB_PATH.length)).replace(/^(?:[./\\])+$/, "index.html"));
    const isThere =
      path.startsWith(SUB_PATH) && file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(isThere ? 200 : 404, {
      "content-type": (isThere && KINDS[extname(file)]) || "text/plain",
      "content-security-policy": HEADER_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end("Not found");
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      resolve({ address: `http://127.0.0.1:${port}${SUB_PATH}`, close: () => closed(server) });
    });
  });
}

/** @returns {Promise<void>} */
function closed(/** @type {import("node:http").Server} */ server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
