import { useMemo } from "react";
import { GRADES, REGIONS } from "#domain/model/words.ts";
import { isNarrowed, type Narrowing } from "#domain/national/narrowing.ts";
import { BANDS } from "#domain/national/sinceReport.ts";
import type { Address, AddressChange } from "#features/address.ts";

/** The filters that live in the address. */
export type Filter = "name" | "region" | "grade" | "time" | "state";

export const FILTER_GRADES = [...GRADES, "none"] as const;
export const FILTER_STATES = ["intervention", "none"] as const;

/** What a filter of the address asks for, where it is one of the words that there are; anything else asks for nothing. */
export function askedOf<W extends string>(address: Address, filter: Filter, words: readonly W[]): W | null {
  const given = address.rest.get(filter);
  return words.find((word) => word === given) ?? null;
}

/** The time since the latest report as it stands in the address: "under-1-year". */
export const FILTER_BANDS = BANDS.map((band) => ({ id: band.replaceAll(" ", "-"), band }));

function narrowingOf(address: Address): Narrowing {
  const state = askedOf(address, "state", FILTER_STATES);
  return {
    name: (address.rest.get("name") ?? "").trim(),
    region: askedOf(address, "region", REGIONS),
    grade: askedOf(address, "grade", FILTER_GRADES),
    since: FILTER_BANDS.find(({ id }) => id === address.rest.get("time"))?.band ?? null,
    isInIntervention: state === null ? null : state === "intervention",
  };
}

/** The same object for as long as it asks for the same, whatever else changes in the address. */
export function useNarrowing(address: Address): Narrowing {
  const { name, region, grade, since, isInIntervention } = narrowingOf(address);
  return useMemo(
    () => ({ name, region, grade, since, isInIntervention }),
    [name, region, grade, since, isInIntervention],
  );
}

/** A filter set anew: the first page of what it leaves. */
export function filterBy(filter: Filter, value: string): AddressChange {
  return { rest: { [filter]: value, page: null } };
}

export const NO_FILTERS: AddressChange = {
  rest: { find: null, name: null, region: null, grade: null, time: null, state: null, page: null },
};

export function isFiltered(address: Address): boolean {
  return isNarrowed(narrowingOf(address));
}
