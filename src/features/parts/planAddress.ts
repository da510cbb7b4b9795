import { useMemo } from "react";
import type { PlanField, PlanFilter } from "#domain/plan/filter.ts";
import { PLAN_ORDERS, type PlanOrder } from "#domain/plan/order.ts";
import { PLAN_MARKS } from "#domain/plan/rows.ts";
import type { Address, AddressChange } from "#features/address.ts";
import { hrefTo, type World } from "#features/world.ts";

/** What a reader has chosen of a plan, as it stands in the address. */
export interface PlanChoice {
  readonly filter: PlanFilter;
  readonly order: PlanOrder;
}

/** The name of each choice in the address. */
const NAMES: Readonly<Record<PlanField | "text", string>> = {
  word: "word",
  theme: "theme",
  owner: "owner",
  mark: "only",
  text: "words",
};

/** What the address asks for. A word, theme or owner that no action has on the day shown still asks, and gives nothing. */
function planChoice({ rest }: Pick<Address, "rest">): PlanChoice {
  const only = rest.get(NAMES.mark);
  return {
    filter: {
      word: rest.get(NAMES.word) || null,
      theme: rest.get(NAMES.theme) || null,
      owner: rest.get(NAMES.owner) || null,
      mark: PLAN_MARKS.find((mark) => mark === only) ?? null,
      text: rest.get(NAMES.text) ?? "",
    },
    order: PLAN_ORDERS.find((order) => order === rest.get("order")) ?? "theme",
  };
}

/** The same object for as long as it asks for the same, whatever else changes in the address. */
export function usePlanChoice(address: Address): PlanChoice {
  const { filter, order } = planChoice(address);
  const { word, theme, owner, mark, text } = filter;
  return useMemo(
    () => ({ filter: { word, theme, owner, mark, text }, order }),
    [word, theme, owner, mark, text, order],
  );
}

/** The way from a count to the actions of a council that it counts, whatever else was asked for. */
export function planHref(world: World, authority: string, asked: Partial<Pick<PlanFilter, "word" | "mark">>): string {
  const { rest } = ASK_FOR_NOTHING;
  const names = Object.entries(asked).map(([field, value]) => [NAMES[field as keyof typeof asked], value]);
  return hrefTo(world, { path: "/plan", authorities: [authority], rest: { ...rest, ...Object.fromEntries(names) } });
}

/** A choice made anew: the first page of what it leaves. */
export function askFor(field: PlanField | "text", value: string): AddressChange {
  return { rest: { [NAMES[field]]: value, page: null } };
}

export function orderBy(order: string): AddressChange {
  return { rest: { order: order === "theme" ? null : order, page: null } };
}

export const ASK_FOR_NOTHING: AddressChange = {
  rest: { ...Object.fromEntries(Object.values(NAMES).map((name) => [name, null])), page: null },
};
