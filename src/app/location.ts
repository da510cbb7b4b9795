import { useMemo, useSyncExternalStore } from "react";
import { type Address, readAddress, writeAddress } from "#features/address.ts";
import { onceScreenIsHere } from "./passage.ts";
import { arriveAtStep, beginPlaces, isElsewhere, keepPlace, nextStep } from "./places.ts";
import { isScreenHere } from "./Screens.tsx";

/** The hash without its `#`: everything the product keeps in its address stands there, so that it runs from a file too. */
function currentHash(): string {
  return location.hash.replace(/^#/, "");
}

/** What is shown: what the browser names, but for the moment in which the screen of that is fetched. */
let shown = currentHash();
const hearers = new Set<() => void>();

/** Begins to follow the browser, before anything is drawn: a place is kept while its screen still stands. */
export function beginLocation(): void {
  beginPlaces();
  addEventListener("popstate", followBrowser);
  addEventListener("hashchange", followBrowser);
  addEventListener("click", waitForScreen);
}

function followBrowser(): void {
  if (currentHash() === shown && !isElsewhere()) return;
  keepPlace();
  onceScreenIsHere(addressNow(), show);
}

function show(): void {
  arriveAtStep();
  shown = currentHash();
  for (const hear of hearers) hear();
}

/** A link to a screen that has not come yet leads there when it has; what had the focus keeps it meanwhile. */
function waitForScreen(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']:not([target], [download])") : null;
  const hash = link?.getAttribute("href") ?? null;
  if (hash === null || isScreenHere(addressOf(hash))) return;
  event.preventDefault();
  goTo(hash.slice(1));
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

function shownHash(): string {
  return shown;
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
  if (options.replace) {
    history.replaceState(history.state, "", `#${address}`);
    shown = currentHash();
    for (const hear of hearers) hear();
    return;
  }
  onceScreenIsHere(addressOf(address), () => {
    keepPlace();
    history.pushState(nextStep(), "", `#${address}`);
    show();
  });
}

/** The router's view of the hash: its path alone. */
export function useHashPath(): [string, typeof goTo] {
  return [pathOf(useSyncExternalStore(subscribe, shownHash)), goTo];
}

/** The router's view of the hash: its query alone. wouter would look for it before the `#`. */
export function useHashQuery(): string {
  return queryOf(useSyncExternalStore(subscribe, shownHash));
}

/** Tells who asks when another address is shown. */
export { subscribe as onMove };

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, shownHash);
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
