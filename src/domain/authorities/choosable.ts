import type { Authority } from "#domain/model/records.ts";
import { REGIONS } from "#domain/model/words.ts";
import { ENGLAND } from "./england.ts";
import { matchAuthority } from "./match.ts";
import { authorityId } from "./names.ts";

/** The councils of England as rows of the model. What Ofsted and DfE number them by is theirs to tell, in their own files. */
export const COUNCILS_OF_ENGLAND: readonly Authority[] = REGIONS.flatMap((region) =>
  Object.entries(ENGLAND[region]).map(([onsCode, name]) => ({
    id: authorityId(name),
    name,
    fullName: name,
    region,
    ofstedUrn: null,
    laCode: null,
    onsCode,
  })),
);

/** Asked for every copy of a tracker, again and again. */
const others = new WeakMap<readonly Authority[], readonly Authority[]>();

/** The councils of England that are not among those loaded, in the order of their regions. */
export function notLoaded(loaded: readonly Authority[]): readonly Authority[] {
  const known = others.get(loaded) ?? othersThan(loaded);
  others.set(loaded, known);
  return known;
}

function othersThan(loaded: readonly Authority[]): readonly Authority[] {
  const ids = new Set(loaded.map(({ id }) => id));
  return COUNCILS_OF_ENGLAND.filter(
    ({ id, name, onsCode }) => !ids.has(id) && matchAuthority(loaded, { code: onsCode, name }) === null,
  );
}

/** Every council that may be chosen: those loaded, and the others of England. */
export function choosable(loaded: readonly Authority[]): readonly Authority[] {
  return [...loaded, ...notLoaded(loaded)];
}
