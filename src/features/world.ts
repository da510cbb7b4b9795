import type { IsoDay } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Manifest, TableName } from "#domain/model/dataset.ts";
import type { Authority } from "#domain/model/records.ts";
import { type Address, type AddressChange, changeAddress, writeAddress } from "./address.ts";

/** What every screen is given: the world as known on the day, what of it is missing, and where the reader is. */
export interface World {
  readonly known: Known;
  readonly asAt: IsoDay;
  /** The day it is in London, whatever day is shown. */
  readonly today: IsoDay;
  readonly manifest: Manifest;
  readonly address: Address;
  /** The councils the reader chose; all of them where none is chosen. */
  readonly councils: readonly Authority[];
  readonly hasChosen: boolean;
  readonly lost: ReadonlySet<TableName>;
  readonly losses: readonly WorldLoss[];
  readonly tryAgain: () => void;
  /** Goes to another address without a link having been pressed (a form, a key). */
  readonly go: (change: AddressChange) => void;
  /** Puts what was moved or ticked into the address, without a step for the back button. */
  readonly settle: (change: AddressChange) => void;
}

export interface WorldLoss {
  readonly part: string;
  readonly message: string;
  readonly details: readonly string[];
}

/** The href of another screen, or of this one with something changed. */
export function hrefTo(world: World, change: AddressChange): string {
  return `#${writeAddress(changeAddress(world.address, change))}`;
}

/** The href that opens a record's evidence over the screen one is on. */
export function evidenceHref(world: World, record: string): string {
  return hrefTo(world, { rest: { record } });
}

/** The one council the reader has chosen; null where there are several or none is chosen. */
export function onlyCouncil(world: World): Authority | null {
  return world.councils.length === 1 ? (world.councils[0] ?? null) : null;
}
