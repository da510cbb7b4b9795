import type { Authority } from "#domain/model/records.ts";

/** A council with only what looking it up needs. */
export function council(name: string, onsCode: string | null = null): Authority {
  return { id: name, name, fullName: name, region: "North West", ofstedUrn: null, laCode: null, onsCode };
}
