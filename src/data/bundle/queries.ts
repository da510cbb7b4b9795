import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Columns, decodeRow, decodeTable, type Problem, problemList } from "#data/schema/decode.ts";
import { count, day, text, webAddress } from "#data/schema/field.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { type Manifest, SCHEMA_VERSION, type TableName, type Tables } from "#domain/model/dataset.ts";
import { DataFault, mayPass } from "./fault.ts";
import { fetchJson } from "./fetchJson.ts";

export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[];

const MANIFEST: Columns<Manifest> = {
  title: text(),
  lastDay: day(),
  schemaVersion: count(),
  licence: text(),
  licenceUrl: webAddress(),
  attribution: text(),
};

// The bundled files do not change while the page is open: asked for once, kept for the visit.
const FOR_THE_VISIT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchOnMount: false,
  retryOnMount: false,
  retry: (failures: number, fault: Error) => failures < 1 && mayPass(fault),
  retryDelay: 400,
  // "Offline" as the browser tells it is often wrong on council networks; ask, and say what came of it.
  networkMode: "always",
} as const;

/** One table of the bundled dataset, fetched once and decoded field by field, or refused with its reasons. */
export function tableQuery<N extends TableName>(name: N) {
  return queryOptions({
    queryKey: ["bundle", name],
    queryFn: async ({ signal }) => readTable(name, await fetchJson(`${name}.json`, signal)),
    ...FOR_THE_VISIT,
  });
}

export function manifestQuery() {
  return queryOptions({
    queryKey: ["bundle", "manifest"],
    queryFn: async ({ signal }) => readManifest(await fetchJson("manifest.json", signal)),
    ...FOR_THE_VISIT,
  });
}

/**
 * Asks for the whole dataset before any screen does. Resolves when all of it has come or failed; what fails is told by the
 * queries themselves.
 */
export async function beginBundle(client: QueryClient): Promise<void> {
  await Promise.all([
    client.prefetchQuery(manifestQuery()),
    ...TABLE_NAMES.map((name) => client.prefetchQuery(tableQuery(name))),
  ]);
}

/** The rows of a table. A table with one row that may not stand is refused whole: half a list would mislead. */
export function readTable<N extends TableName>(name: N, found: unknown): Tables[N] {
  const { rows, problems } = decodeTable(name, SCHEMA[name] as Columns<Tables[N][number]>, found);
  if (problems.length > 0) throw refusal(`${name}.json`, problems);
  return rows as unknown as Tables[N];
}

export function readManifest(found: unknown): Manifest {
  const problems: Problem[] = [];
  const manifest = decodeRow(MANIFEST, found, (problem) =>
    problems.push({ table: "manifest", row: null, id: null, ...problem }),
  );
  if (manifest === undefined) throw refusal("manifest.json", problems);
  if (manifest.schemaVersion === SCHEMA_VERSION) return manifest;
  throw new DataFault(
    "other-version",
    `This dataset is of version ${manifest.schemaVersion}; this dashboard reads version ${SCHEMA_VERSION}.`,
  );
}

function refusal(file: string, problems: readonly Problem[]): DataFault {
  const places = problems.length === 1 ? "one place" : `${problems.length} places`;
  return new DataFault("refused", `${file} has ${places} that cannot be read.`, problemList(problems));
}
