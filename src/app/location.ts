import { useMemo, useSyncExternalStore } from "react";
import { type Address, readAddress, writeAddress } from "#features/address.ts";

/** The hash without its `#`: everything the product keeps in its address stands there, so that it runs from a file too. */
function currentHash(): string {
  return location.hash.replace(/^#/, "");
}

function subscribe(tell: () => void): () => void {
  addEventListener("hashchange", tell);
  addEventListener("popstate", tell);
  return () => {
    removeEventListener("hashchange", tell);
    removeEventListener("popstate", tell);
  };
}

/** An address that somebody typed without its first stroke still leads to its screen, or is told to lead nowhere. */
function pathOf(hash: string): string {
  const path = hash.split("?")[0] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}

function queryOf(hash: string): string {
  const mark = hash.indexOf("?");
  return mark === -1 ? "" : hash.slice(mark + 1);
}

/** Goes to an address; `replace` leaves no step behind for the back button. */
export function goTo(address: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, "", `#${address}`);
  else history.pushState(null, "", `#${address}`);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The router's view of the hash: its path alone. */
export function useHashPath(): [string, typeof goTo] {
  return [pathOf(useSyncExternalStore(subscribe, currentHash)), goTo];
}

/** The router's view of the hash: its query alone. wouter would look for it before the `#`. */
export function useHashQuery(): string {
  return queryOf(useSyncExternalStore(subscribe, currentHash));
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => readAddress(pathOf(hash), queryOf(hash)), [hash]);
}

/** The address with which the page was opened. */
export function addressNow(): Address {
  return addressOf(location.hash);
}

/** The address that a link's hash names. */
export function addressOf(hash: string): Address {
  const bare = hash.replace(/^#/, "");
  return readAddress(pathOf(bare), queryOf(bare));
}

/** Puts a changed address in place. */
export function go(address: Address): void {
  goTo(writeAddress(address));
}

/** The same without a step for the back button: what a hand has moved is not a place that one goes back to. */
export function settle(address: Address): void {
  goTo(writeAddress(address), { replace: true });
}
