import { delay, HttpResponse } from "msw";
import { type Asked, json, text } from "./answer.ts";

const STALL_MS = 30_000;

/** The eleven ways in which a file fails to come (row 1 of the test matrix), by the name that stands in the address. */
export const FAULTS: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = {
  "404": async () => new HttpResponse("Not found", { status: 404 }),
  "500": async () => new HttpResponse("Internal server error", { status: 500 }),
  html: async () => text("<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>", "text/html"),
  truncated: async ({ real }) => text(firstHalf(await real())),
  reset: async ({ real }) => new HttpResponse(brokenOff(firstHalf(await real()))),
  empty: async () => text(""),
  null: async () => json(null),
  bom: async ({ real }) => text(`\uFEFF${await real()}`),
  version: async ({ real }) => text(ofAnotherVersion(await real())),
  stall: async ({ real }) => {
    await delay(STALL_MS);
    return text(await real());
  },
  offline: async () => HttpResponse.error(),
};

function firstHalf(whole: string): string {
  return whole.slice(0, whole.length / 2);
}

/** Some bytes, and then the connection is gone. */
function brokenOff(start: string): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (isBegun) controller.error(new TypeError("connection reset"));
      else controller.enqueue(new TextEncoder().encode(start));
      isBegun = true;
    },
  });
}

/** A manifest of a version that is not read here; a table whose rows have fields of another time. */
function ofAnotherVersion(whole: string): string {
  const found: unknown = JSON.parse(whole);
  if (!Array.isArray(found)) return JSON.stringify({ ...Object(found), schemaVersion: 99 });
  return JSON.stringify(found.map((row: object) => ({ ...row, fieldOfAnotherVersion: true })));
}
