import type { Council } from "#domain/council/council.ts";
import { byNext } from "#domain/council/summary.ts";
import { inNameOrder, inTextOrder } from "#domain/words.ts";
import type { Address } from "#features/address.ts";

export interface Order {
  readonly id: string;
  readonly name: string;
  /** The rule as it is printed above the list. */
  readonly rule: string;
  readonly compare: (a: Council, b: Council) => number;
}

function byName(a: Council, b: Council): number {
  return inNameOrder(a.authority.name, b.authority.name);
}

/** Those whose region is not known come last. */
function byRegion(a: Council, b: Council): number {
  const [one, other] = [a.authority.region, b.authority.region];
  return one === null || other === null ? Number(one === null) - Number(other === null) : inNameOrder(one, other);
}

/** The orders in which councils may stand. None is a ranking: a grade is no order. */
export const ORDERS: readonly Order[] = [
  { id: "next", name: "Next day", rule: "earliest next day, due or expected; then name", compare: byNext },
  { id: "name", name: "Name", rule: "name", compare: byName },
  {
    id: "region",
    name: "Region",
    rule: "region, then name",
    compare: (a, b) => byRegion(a, b) || byName(a, b),
  },
  {
    id: "inspected",
    name: "Time since inspection",
    rule: "longest since the latest report was published, then name",
    compare: (a, b) => inTextOrder(published(a), published(b)) || byName(a, b),
  },
];

function published(council: Council): string {
  return council.latest?.published.latest ?? "";
}

/** The order the address asks for; by next day where it asks for none. */
export function chosenOrder(address: Address): Order {
  const [first] = ORDERS;
  const found = ORDERS.find((order) => order.id === address.rest.get("order")) ?? first;
  if (found === undefined) throw new Error("there is no order");
  return found;
}
