import { bypass, HttpResponse, http, type RequestHandler } from "msw";

/** What becomes of a request for one part of the dataset; nothing where the real file shall answer. */
export type Answer = (asked: Asked) => Response | Promise<Response | undefined> | undefined;

export interface Asked {
  /** `deadlines`, `manifest`. */
  readonly part: string;
  /** The real file's text, as the dataset ships it. */
  readonly real: () => Promise<string>;
  /** Another real file, parsed. */
  readonly realTable: (part: string) => Promise<readonly Row[]>;
}

/** A row as the files have it. */
export type Row = Readonly<Record<string, unknown>>;

/** Lets an answer stand between the page and its dataset. */
export function handlerFor(answer: Answer): RequestHandler {
  return http.get("*/data/:file", ({ params, request }) => {
    const file = String(params.file);
    if (!file.endsWith(".json")) return undefined;
    const textOf = async (address: URL | string) => (await fetch(bypass(new URL(address)))).text();
    return answer({
      part: file.replace(/\.json$/, ""),
      real: () => textOf(request.url),
      realTable: async (part) => JSON.parse(await textOf(new URL(`${part}.json`, request.url))),
    });
  });
}

export function text(body: string, type = "application/json"): Response {
  return new HttpResponse(body, { headers: { "content-type": type } });
}

export function json(rows: unknown): Response {
  return text(JSON.stringify(rows));
}
