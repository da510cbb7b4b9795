import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { META_POLICY } from "./e2e/setup/policy.mjs";

const PROJECT = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: "src",
  publicDir: "../public",
  base: "./",
  plugins: [react(), contentSecurityPolicy(), dataAtOnce(), mockServiceWorker()],
  css: {
    preprocessorOptions: { scss: { loadPaths: [`${PROJECT}node_modules`], quietDeps: true } },
    // govuk-frontend carries a line for old browsers that the minifier refuses otherwise.
    lightningcss: { errorRecovery: true },
  },
  server: { host: "127.0.0.1", port: 5173, fs: { allow: [PROJECT] } },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    sourcemap: false,
    // Every asset is a file: a font or picture within the style would be one more thing for the policy to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks() } } },
  },
  test: {
    root: PROJECT,
    environment: "node",
    // Thousands of made-up datasets take as long as the machine needs: no test is about the clock.
    testTimeout: 300_000,
    include: ["src/**/*.test.{ts,tsx}", "mocks/**/*.test.ts", "e2e/checks/**/*.test.ts"],
    benchmark: { include: ["e2e/bench/**/*.bench.ts"] },
  },
});

/**
 * Recharts comes when a chart is wanted, never with the first screen; what both need stays out of its chunk.
 * What the first screen needs is two files, not thirty: small files compress badly, and each is one more to ask for.
 */
function chunks() {
  return [
    { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/, priority: 3 },
    { name: "first", tags: ["$initial" as const], priority: 2 },
    { name: "recharts", test: /node_modules[\\/]recharts[\\/]/, priority: 1 },
    // What several screens share, but for what draws with Recharts: one file to ask for, not twenty.
    { name: "shared", test: /src[\\/](?:domain|features|ui[\\/](?:facts|page|timeline))[\\/]/, minShareCount: 2 },
  ];
}

/** The built page carries its policy; in development the server's own scripts would break it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: META_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The dataset is asked for with the page, and not only when the script that reads it has come. */
function dataAtOnce(): Plugin {
  const files = readdirSync(`${PROJECT}public/data`).filter((name) => name.endsWith(".json"));
  return {
    name: "data-at-once",
    apply: "build",
    transformIndexHtml: () =>
      files.map((name) => ({
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: "anonymous", href: `./data/${name}` },
        injectTo: "head",
      })),
  };
}

/** The mock world's worker, served while developing from where it is installed, and so never in `dist`. */
function mockServiceWorker(): Plugin {
  return {
    name: "mock-service-worker",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/mockServiceWorker.js", async (_request, response) => {
        response.setHeader("content-type", "text/javascript");
        response.end(await readFile(`${PROJECT}node_modules/msw/lib/mockServiceWorker.js`));
      });
    },
  };
}
