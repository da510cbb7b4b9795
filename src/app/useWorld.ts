import { useMemo } from "react";
import { TABLE_NAMES } from "#data/bundle/queries.ts";
import type { Bundle } from "#data/bundle/useBundle.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { daysOfNews, type Known, knownOn } from "#domain/knowing/knownOn.ts";
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
  const chosen = manifest === null ? null : chosenDay(address.asAt, manifest.lastDay, today);
  const day = chosen?.day ?? null;
  const known = useMemo(() => (whole === null || day === null ? null : knownOn(whole.tables, day)), [whole, day]);
  const news = useMemo(() => (whole === null ? [] : daysOfNews(whole.tables)), [whole]);
  if (whole === null || known === null || chosen === null || manifest === null) return null;
  const world = worldOf({ bundle, manifest, known, lost: whole.lost, address });
  return { world, chosen, earlier: stepTo(news, chosen.day, "earlier"), later: stepTo(news, chosen.day, "later") };
}

interface Parts {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly known: Known;
  readonly lost: ReadonlySet<TableName>;
  readonly address: World["address"];
}

function worldOf({ bundle, manifest, known, lost, address }: Parts): World {
  const councils = chosenCouncils(known, address);
  return {
    known,
    manifest,
    lost,
    address,
    asAt: known.asAt,
    councils: councils ?? known.tables.authorities,
    hasChosen: councils !== null,
    losses: bundle.losses,
    tryAgain: bundle.tryAgain,
    go: (change: AddressChange) => go(changeAddress(address, change)),
    settle: (change: AddressChange) => settle(changeAddress(address, change)),
  };
}

/** The councils in the address, in its order; null where it names none that is known here. */
function chosenCouncils(known: Known, address: World["address"]): readonly Authority[] | null {
  const ids = address.path.startsWith("/authorities/")
    ? [address.path.slice("/authorities/".length)]
    : address.authorities;
  const found = ids.flatMap((id) => known.tables.authorities.find((authority) => authority.id === id) ?? []);
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
