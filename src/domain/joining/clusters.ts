import type { TableName } from "#domain/model/dataset.ts";
import type { Work } from "#domain/turns.ts";
import { inTextOrder } from "#domain/words.ts";
import type { Ledger } from "./ledger.ts";
import { drawer, isSameSaying, type Likelihood, likelihood } from "./meeting.ts";
import { type Entry, isOfBase, whose } from "./versions.ts";

/** One record and the other sources' rows that tell of it too. */
export interface Cluster {
  /** What stands. */
  readonly head: Entry;
  readonly others: Entry[];
}

/** The order in which rows are given the first place; the same whatever the order of the files. */
export type Rank = (entry: Entry) => string;

interface Ways {
  readonly rank: Rank;
  readonly ledger: Ledger;
}

/** Rows that may tell of one thing lie in one drawer. */
type Drawers = ReadonlyMap<string, readonly Entry[]>;

/** So many rows are laid into their drawers in a turn. */
const TURN = 2_000;

/** Lays each row where others may tell of the same. */
export function* drawersOf(table: TableName, entries: readonly Entry[]): Work<Drawers> {
  const drawers = new Map<string, Entry[]>();
  for (const [place, entry] of entries.entries()) {
    if (place % TURN === TURN - 1) yield;
    const key = `${whose(table, entry.row)} ${drawer(table, entry.row)}`;
    const near = drawers.get(key);
    if (near === undefined) drawers.set(key, [entry]);
    else near.push(entry);
  }
  return drawers;
}

/**
 * Puts together what tells of one thing. What is bundled stands; of the rest, what ranks first. A file's own rows are
 * never put together, since whoever keeps it tells them apart; and what is as like to one as to another stays apart.
 */
export function* clustersOf(table: TableName, drawers: Drawers, ways: Ways): Generator<Cluster, void> {
  for (const near of drawers.values()) yield* clustersIn(table, near, ways);
}

/** Nobody has more inspections or visits of a kind; a file that says so is not compared row by row with itself. */
const MOST_COMPARED = 200;

/** What is bundled stands first; then, while something is told that fits nothing, the first of that by rank. */
function clustersIn(table: TableName, near: readonly Entry[], { rank, ledger }: Ways): readonly Cluster[] {
  if (near.length === 1 || near.every(isOfBase)) return near.map((head) => ({ head, others: [] }));
  const ranked = inRank(near, rank);
  if (near.length > MOST_COMPARED) {
    const words = `${near.length} rows of one council and kind: they were not compared with one another.`;
    ledger.doubts.push({ record: `${table}/${ranked[0]?.row.id}`, words });
    return ranked.map((head) => ({ head, others: [] }));
  }
  const fits = fitsAmong(table, ranked);
  const heads = new Set(ranked.filter(isOfBase));
  for (;;) {
    const { clusters, left } = assigned(ranked, { heads, fits });
    const [next] = left;
    if (next === undefined) return clusters;
    if (next.between.length > 0) noteTorn(table, next, ledger);
    heads.add(next.entry);
  }
}

function inRank(entries: readonly Entry[], rank: Rank): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => inTextOrder(a.rank, b.rank) || a.entry.place - b.entry.place)
    .map(({ entry }) => entry);
}

/** Two entries that may tell of one thing. */
interface Fit {
  readonly entry: Entry;
  readonly head: Entry;
  readonly likelihood: Likelihood;
}

/** Every entry with every other that it may be one with, the surest first. */
function fitsAmong(table: TableName, ranked: readonly Entry[]): readonly Fit[] {
  return ranked
    .flatMap((entry) => ranked.map((head) => ({ entry, head, likelihood: likelihoodOf(table, head, entry) })))
    .filter((fit) => fit.likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** Surer than any two rows can be that do not say the very same. */
const THE_SAME = 9;

function likelihoodOf(table: TableName, head: Entry, entry: Entry): Likelihood {
  if (head === entry) return 0;
  if (isSameSaying(head.row, entry.row)) return THE_SAME;
  const isShared = [...entry.files].some((file) => head.files.has(file));
  return isShared && !isStricterTwin(head, entry) ? 0 : likelihood(table, head.row, entry.row);
}

function isStricterTwin(head: Entry, entry: Entry): boolean {
  return head.row.id === entry.row.id && head.row.source === entry.row.source;
}

/** An entry that fits no head, and the heads to which it is equally like where that is why. */
interface Left {
  readonly entry: Entry;
  readonly between: readonly Entry[];
}

interface Heads {
  readonly heads: ReadonlySet<Entry>;
  readonly fits: readonly Fit[];
}

/** Each entry to the head that it is most like, the surest first. */
function assigned(
  ranked: readonly Entry[],
  { heads, fits }: Heads,
): { clusters: readonly Cluster[]; left: readonly Left[] } {
  const clusters = new Map(
    ranked.filter((entry) => heads.has(entry)).map((head) => [head, { head, others: [] as Entry[] }]),
  );
  const torn = new Map<Entry, readonly Entry[]>();
  const settled = new Set<Entry>(heads);
  for (const fit of fits) {
    if (settled.has(fit.entry) || !heads.has(fit.head)) continue;
    const equal = fits.filter(
      (other) =>
        other.entry === fit.entry && other.likelihood === fit.likelihood && isFree(clusters.get(other.head), fit.entry),
    );
    const [only, ...rivals] = equal;
    if (only === undefined) continue;
    settled.add(fit.entry);
    // Of rows that say the very same, any is the right one.
    if (rivals.length === 0 || fit.likelihood === THE_SAME) clusters.get(only.head)?.others.push(fit.entry);
    else
      torn.set(
        fit.entry,
        equal.map(({ head }) => head),
      );
  }
  const left = ranked
    .filter((entry) => !settled.has(entry) || torn.has(entry))
    .map((entry) => ({ entry, between: torn.get(entry) ?? [] }));
  return { clusters: [...clusters.values()], left };
}

/** Whether the cluster is there and holds no other row of the entry's own files. */
function isFree(cluster: Cluster | undefined, entry: Entry): boolean {
  if (cluster === undefined) return false;
  const taken = [cluster.head, ...cluster.others].filter((other) => !isStricterTwin(other, entry));
  return !taken.some(({ files }) => [...entry.files].some((file) => files.has(file)));
}

function noteTorn(table: TableName, { entry, between }: Left, ledger: Ledger): void {
  const names = between.map(({ row }) => row.id).join(" or ");
  ledger.doubts.push({
    record: `${table}/${entry.row.id}`,
    words: `It may be the same as ${names}: its days fit each of them. It is kept apart.`,
  });
}
