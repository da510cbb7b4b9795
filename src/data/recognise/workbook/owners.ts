import type { Notice } from "#data/recognise/reading.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { OwnerReading } from "#domain/tracker/owner.ts";

/** A row's owner as a role, and whether a name may have been left out. Rows of other tables have no owner. */
export function rowWithRole<R extends object>(
  table: TableName,
  row: R,
  roleOf: (owner: string) => OwnerReading,
): { readonly row: R; readonly isNameLeftOut: boolean } {
  const owner: unknown = table === "actions" && "owner" in row ? row.owner : null;
  if (typeof owner !== "string") return { row, isNameLeftOut: false };
  const { role, isNameLeftOut } = roleOf(owner);
  return { row: { ...row, owner: role }, isNameLeftOut };
}

/** How many owners were left out; the names themselves are not in it. */
export function ownersNotice<P extends Partial<Notice>>(
  count: number,
  place: P,
): readonly (P & Pick<Notice, "gravity" | "topic" | "found" | "allowed" | "done">)[] {
  if (count === 0) return [];
  const owners = count === 1 ? "1 owner that may be a person’s name" : `${count} owners that may be people’s names`;
  return [
    {
      gravity: "warning",
      topic: "name-left-out",
      ...place,
      found: owners,
      allowed: "a role, such as Head of Service",
      done: "names were left out and roles kept; choose to keep people’s names if you want them",
    },
  ];
}
