import type { Authority } from "#domain/model/records.ts";
import { currentCode, readOnsCode } from "./codes.ts";
import { nameKey } from "./names.ts";

/** A council as a file tells of it. */
export interface ToldAuthority {
  readonly code: string | null;
  /** Empty where the file gives only a code. */
  readonly name: string;
}

export interface AuthorityMatch {
  readonly authority: Authority;
  /** `changed-code`: the two have different codes of one council, by a known change. `name`: no code helped. */
  readonly by: "code" | "changed-code" | "name";
}

/** What looking a council up came to. Where code and name do not agree, neither is believed. */
export type AuthorityAnswer =
  | { readonly kind: "match"; readonly match: AuthorityMatch }
  | { readonly kind: "contradiction"; readonly byCode: readonly Authority[]; readonly byName: readonly Authority[] }
  | { readonly kind: "unknown" };

interface Index {
  readonly byCode: ReadonlyMap<string, readonly Authority[]>;
  readonly byName: ReadonlyMap<string, readonly Authority[]>;
}

const indexes = new WeakMap<readonly Authority[], Index>();

/**
 * The council of a file among those known: by its code, by a known change of its code, else by its name. Null where it
 * is not there, where two share its name, and where its code and its name are not those of one council;
 * `lookUpAuthority` tells which.
 */
export function matchAuthority(known: readonly Authority[], told: ToldAuthority): AuthorityMatch | null {
  const answer = lookUpAuthority(known, told);
  return answer.kind === "match" ? answer.match : null;
}

/**
 * The same with the reason where there is no match. A code that is known under a name that is not the council's is a
 * contradiction even where the name is nobody's: of a short list of councils, the name may be that of one not in it.
 */
export function lookUpAuthority(known: readonly Authority[], told: ToldAuthority): AuthorityAnswer {
  const index = indexes.get(known) ?? indexOf(known);
  indexes.set(known, index);
  const code = told.code === null ? null : readOnsCode(told.code);
  const key = nameKey(told.name);
  const byCode = code === null ? [] : (index.byCode.get(currentCode(code, told.name)) ?? []);
  const byName = key === "" ? [] : (index.byName.get(key) ?? []);
  if (byCode.length + byName.length === 0) return { kind: "unknown" };
  const candidates = candidatesOf(byCode, byName, key);
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return { kind: "contradiction", byCode, byName };
  return { kind: "match", match: { authority: only, by: howMatched(only, code, byCode) } };
}

function candidatesOf(byCode: readonly Authority[], byName: readonly Authority[], key: string): readonly Authority[] {
  if (key === "") return byCode;
  return byCode.length === 0 ? byName : byName.filter((authority) => byCode.includes(authority));
}

function howMatched(found: Authority, code: string | null, byCode: readonly Authority[]): AuthorityMatch["by"] {
  if (!byCode.includes(found)) return "name";
  return found.onsCode === code ? "code" : "changed-code";
}

function indexOf(known: readonly Authority[]): Index {
  const byCode = new Map<string, Authority[]>();
  const byName = new Map<string, Authority[]>();
  for (const authority of known) {
    const code = readOnsCode(authority.onsCode ?? "");
    if (code !== null) enter(byCode, currentCode(code, authority.name), authority);
    // A council may be known by another word in full: "City of Bradford Metropolitan District Council".
    for (const key of new Set([nameKey(authority.name), nameKey(authority.fullName)])) enter(byName, key, authority);
  }
  return { byCode, byName };
}

function enter(groups: Map<string, Authority[]>, key: string, authority: Authority): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [authority]);
  else group.push(authority);
}
