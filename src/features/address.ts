/** Where the reader is: a path and, inside the hash, what is chosen there. People share these; they are a contract. */
export interface Address {
  readonly path: string;
  /** As written: a day, `today`, or nothing. */
  readonly asAt: string | null;
  /** The councils chosen, in the order chosen; none means all. */
  readonly authorities: readonly string[];
  /** Filters and the like, by name. */
  readonly rest: ReadonlyMap<string, string>;
}

/** What to change in an address; `null` takes a thing away. */
export interface AddressChange {
  readonly path?: string;
  readonly asAt?: string | null;
  readonly authorities?: readonly string[];
  readonly rest?: Readonly<Record<string, string | null>>;
}

const LONGEST_VALUE = 200;

/** Reads `/deadlines` and `asAt=2022-01-20&authority=bury`. Anything that cannot be read is left out, never an error. */
export function readAddress(path: string, query: string): Address {
  const found = new URLSearchParams(query);
  const rest = new Map<string, string>();
  for (const [name, value] of found) {
    if (name !== "asAt" && name !== "authority") rest.set(name, value.slice(0, LONGEST_VALUE));
  }
  const authorities = [...new Set(found.getAll("authority"))].filter((id) => /^[a-z0-9][a-z0-9-]*$/.test(id));
  return { path: path === "" ? "/" : path, asAt: found.get("asAt"), authorities, rest };
}

/** The address as it stands behind the `#`. Names stand in one order, so that equal screens have equal addresses. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.asAt !== null) query.set("asAt", address.asAt);
  for (const id of address.authorities) query.append("authority", id);
  for (const name of [...address.rest.keys()].sort()) query.set(name, address.rest.get(name) ?? "");
  const written = query.toString();
  return written === "" ? address.path : `${address.path}?${written}`;
}

/**
 * The address of another screen, or of this one with something changed. The day and the councils go along;
 * filters stay only on the same screen.
 */
export function changeAddress(address: Address, change: AddressChange): Address {
  const path = change.path ?? address.path;
  const rest = new Map(path === address.path ? address.rest : []);
  for (const [name, value] of Object.entries(change.rest ?? {})) {
    if (value === null || value === "") rest.delete(name);
    else rest.set(name, value);
  }
  return {
    path,
    asAt: change.asAt === undefined ? address.asAt : change.asAt,
    authorities: change.authorities ?? address.authorities,
    rest,
  };
}
