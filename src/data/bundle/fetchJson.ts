import { DataFault } from "./fault.ts";

/** A file of the bundled dataset is some kilobytes; who waits longer than this should be told. */
const PATIENCE_MS = 12_000;

/** The parsed JSON of a bundled file. Raises a DataFault that says what is the matter in plain words. */
export async function fetchJson(name: string, signal: AbortSignal): Promise<unknown> {
  const response = await reach(name, signal);
  if (response.status === 404)
    throw new DataFault("absent", `There is no ${name} where this dashboard was opened from.`);
  if (!response.ok) throw new DataFault("server", `The server answered ${response.status} when asked for ${name}.`);
  const text = await bodyOf(response, name);
  if (text.trim() === "") throw new DataFault("empty", `${name} is empty.`);
  return parse(text, name);
}

async function reach(name: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(new URL(`data/${name}`, document.baseURI), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch (cause) {
    throw faultOf(cause, name);
  }
}

async function bodyOf(response: Response, name: string): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw faultOf(cause, name);
  }
}

function faultOf(cause: unknown, name: string): unknown {
  if (!(cause instanceof DOMException))
    return new DataFault("unreachable", `${name} could not be reached. This computer may be offline.`);
  if (cause.name === "TimeoutError")
    return new DataFault("slow", `${name} did not arrive within ${PATIENCE_MS / 1_000} seconds.`);
  // The screen was left before the answer came: nobody needs telling.
  return cause.name === "AbortError" ? cause : new DataFault("unreachable", `${name} stopped half-way.`);
}

function parse(text: string, name: string): unknown {
  const bare = text.replace(/^\uFEFF/, "").trim();
  try {
    return JSON.parse(bare);
  } catch {
    if (bare.startsWith("<")) throw new DataFault("not-data", `A web page came back in place of ${name}.`);
    throw new DataFault("cut-short", `${name} is not complete: it ends, or breaks off, where it should go on.`);
  }
}
