import { useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { emptyPool } from "#data/schema/pool.ts";
import type { Manifest, TableName, Tables } from "#domain/model/dataset.ts";
import { DataFault } from "./fault.ts";
import { manifestQuery, TABLE_NAMES, tableQuery } from "./queries.ts";

/** A part of the dataset that is not here, and why. */
export interface Loss {
  readonly part: TableName | "manifest";
  readonly message: string;
  readonly details: readonly string[];
}

export interface Bundle {
  readonly isLoading: boolean;
  readonly manifest: Manifest | null;
  readonly tables: Partial<Tables>;
  readonly losses: readonly Loss[];
  /** Asks again for what is not here, without a reload. */
  readonly tryAgain: () => void;
}

/**
 * The bundled dataset when it has been asked for (`beginBundle`). A table that cannot be had costs only the panels that
 * need it.
 */
export function useBundle(): Bundle {
  const manifest = useQuery(manifestQuery());
  const found = useQueries({ queries: TABLE_NAMES.map((name) => tableQuery(name)), combine });
  const { tables, losses: tableLosses, isLoading, retries } = found;
  useEffect(() => {
    if (!isLoading) emptyPool();
  }, [isLoading]);
  const { refetch: refetchManifest, error: manifestFault, data, isPending } = manifest;
  const losses = useMemo(
    () => (manifestFault === null ? tableLosses : [lossOf("manifest", manifestFault), ...tableLosses]),
    [manifestFault, tableLosses],
  );
  const tryAgain = useCallback(() => {
    if (manifestFault !== null) void refetchManifest();
    for (const retry of retries) retry();
  }, [manifestFault, refetchManifest, retries]);
  return useMemo(
    () => ({ isLoading: isPending || isLoading, manifest: data ?? null, tables, losses, tryAgain }),
    [isPending, isLoading, data, tables, losses, tryAgain],
  );
}

interface Answer {
  readonly data: unknown;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

function combine(answers: readonly Answer[]) {
  const tables: Record<string, unknown> = {};
  const losses: Loss[] = [];
  const retries: (() => void)[] = [];
  answers.forEach((answer, index) => {
    const name = TABLE_NAMES[index];
    if (name === undefined) return;
    if (answer.data !== undefined) tables[name] = answer.data;
    else if (answer.error !== null) {
      losses.push(lossOf(name, answer.error));
      retries.push(() => void answer.refetch());
    }
  });
  return { tables: tables as Partial<Tables>, losses, retries, isLoading: answers.some((answer) => answer.isPending) };
}

function lossOf(part: Loss["part"], fault: Error): Loss {
  return { part, message: fault.message, details: fault instanceof DataFault ? fault.details : [] };
}
