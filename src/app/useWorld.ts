import { useDeferredValue, useEffect, useMemo } from "react";
import { TABLE_NAMES } from "#data/bundle/queries.ts";
import type { Bundle } from "#data/bundle/useBundle.ts";
import { lastDayOf, publishedFigures } from "#data/opening/beyond.ts";
import { useOpened } from "#data/opening/opened.ts";
import { useJoined } from "#data/opening/useJoined.ts";
import { abolishedCouncil } from "#domain/authorities/codes.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { withoutSmallCounts } from "#domain/joining/smallCounts.ts";
import { daysOfNews, type Known, knownOn } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Manifest, TableName, Tables } from "#domain/model/dataset.ts";
import type { Authority } from "#domain/model/records.ts";
import { type AddressChange, changeAddress } from "#features/address.ts";
import type { World } from "#features/world.ts";
import { type ChosenDay, chosenDay, stepTo } from "./asAt.ts";
import { useToday } from "./clock.ts";
import { go, settle, useAddress } from "./location.ts";

/** The world of the screens, and what the frame alone needs: the day's steps. */
export interface HouseState {
  readonly world: World;
  readonly chosen: ChosenDay;
  readonly earlier: IsoDay | null;
  readonly later: IsoDay | null;
}

/** Without these there is no day, no council and no evidence: nothing honest could be shown. */
const FOUNDATIONS: readonly TableName[] = ["authorities", "sources"];

/** What the screens may see on the day chosen; null while, or where, the foundations are not there. */
export function useWorld(bundle: Bundle): HouseState | null {
  const address = useAddress();
  const today = useToday();
  const { manifest, tables, isLoading } = bundle;
  const whole = useMemo(
    () => (isLoading || manifest === null ? null : foundations(tables)),
    [isLoading, manifest, tables],
  );
  const { tables: all, published, lastDay } = useBeyond(whole?.tables ?? null, manifest, today);
  const { reader } = useOpened();
  const chosen = useMemo(
    () => (lastDay === null ? null : chosenDay(address.asAt, lastDay, today)),
    [address.asAt, lastDay, today],
  );
  const day = chosen?.day ?? null;
  const known = useMemo(
    () => (all === null || day === null ? null : withoutSmallCounts(knownOn(all, day, reader), published)),
    [all, day, reader, published],
  );
  const news = useMemo(() => (all === null ? [] : daysOfNews(all)), [all]);
  // One and the same world while nothing in it changes: what only the frame is told draws no screen anew.
  return useMemo(() => {
    if (whole === null || known === null || chosen === null || manifest === null || lastDay === null) return null;
    const world = worldOf({ bundle, manifest: { ...manifest, lastDay }, known, lost: whole.lost, address, today });
    return { world, chosen, earlier: stepTo(news, chosen.day, "earlier"), later: stepTo(news, chosen.day, "later") };
  }, [bundle, manifest, lastDay, whole, known, chosen, news, address, today]);
}

const NO_FIGURES: ReadonlySet<string> = new Set();

/** The bundled data with what was opened for the visit, or is remembered from an earlier one. */
function useBeyond(base: Tables | null, manifest: Manifest | null, today: IsoDay) {
  const { readings } = useOpened();
  // Drawing every screen anew with a country's rows can wait until the answer to the reader's press has been drawn.
  const joined = useDeferredValue(useJoined(base));
  useEffect(() => {
    void import("#data/keeping/keeping.ts").then(({ recallKept }) => recallKept());
  }, []);
  const published = useMemo(
    () => (base === null || joined === null ? NO_FIGURES : publishedFigures(base, readings)),
    [base, joined, readings],
  );
  const own = manifest?.lastDay ?? null;
  const lastDay = own === null || joined === null ? own : lastDayOf(joined, own, today);
  return { tables: joined?.tables ?? base, published, lastDay };
}

interface Parts {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly known: Known;
  readonly lost: ReadonlySet<TableName>;
  readonly address: World["address"];
  readonly today: IsoDay;
}

function worldOf({ bundle, manifest, known, lost, address, today }: Parts): World {
  const councils = chosenCouncils(known, address);
  return {
    known,
    manifest,
    lost,
    address,
    today,
    asAt: known.asAt,
    councils: councils ?? standingCouncils(known),
    hasChosen: councils !== null,
    losses: bundle.losses,
    tryAgain: bundle.tryAgain,
    go: (change: AddressChange) => go(changeAddress(address, change)),
    settle: (change: AddressChange) => settle(changeAddress(address, change)),
  };
}

/** Lists of councils by what was asked for: the same list while nothing changes it, so that no screen is made anew. */
const lists = new WeakMap<Known, Map<string, readonly Authority[]>>();

function listed(known: Known, asked: string, make: () => readonly Authority[]): readonly Authority[] {
  const own = lists.get(known) ?? new Map<string, readonly Authority[]>();
  lists.set(known, own);
  const councils = own.get(asked) ?? make();
  own.set(asked, councils);
  return councils;
}

/** The councils that there are on the day shown: one that is no more is found by its address, and is in no list. */
function standingCouncils(known: Known): readonly Authority[] {
  return listed(known, "", () =>
    known.tables.authorities.filter(({ name }) => (abolishedCouncil(name)?.since ?? "9") > known.asAt),
  );
}

/** The councils in the address, in its order; null where it names none that is known here. */
function chosenCouncils(known: Known, address: World["address"]): readonly Authority[] | null {
  const ids = address.path.startsWith("/authorities/")
    ? [address.path.slice("/authorities/".length)]
    : address.authorities;
  if (ids.length === 0) return null;
  const found = listed(known, ids.join(","), () => ids.flatMap((id) => rowWithId(known.tables.authorities, id) ?? []));
  return found.length === 0 ? null : found;
}

function foundations(tables: Partial<Tables>): { tables: Tables; lost: ReadonlySet<TableName> } | null {
  if (FOUNDATIONS.some((name) => tables[name] === undefined)) return null;
  const lost = new Set<TableName>();
  const filled = new Map<string, unknown>();
  for (const name of TABLE_NAMES) {
    if (tables[name] === undefined) lost.add(name);
    filled.set(name, tables[name] ?? []);
  }
  return { tables: Object.fromEntries(filled) as unknown as Tables, lost };
}
