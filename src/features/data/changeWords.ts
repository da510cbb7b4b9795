import type { Changed } from "#domain/joining/ledger.ts";
import { fieldWords } from "#domain/joining/remarks.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { grouped } from "#domain/words.ts";
import { TABLE_TITLES } from "./words.ts";

const NOTHING = "nothing";

/** What changes, table by table: "Councils: Ofsted’s number is added to 151." Records, not values, are counted. */
export function changeWords(changed: readonly Changed[]): readonly string[] {
  const tables = new Map<string, Map<string, number>>();
  for (const each of changed) {
    const [table = ""] = each.record.split("/", 1);
    const kinds = tables.get(table) ?? new Map<string, number>();
    const kind = kindOf(each);
    tables.set(table, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }
  return [...tables].map(([table, kinds]) => {
    const said = [...kinds].map(([kind, records]) => `${kind} ${grouped(records)}`).join("; ");
    return `${TABLE_TITLES[table as TableName]}: ${said}.`;
  });
}

function kindOf({ field, former, now }: Changed): string {
  const name = fieldWords(field);
  if (former === NOTHING) return `${name} is added to`;
  return now === NOTHING ? `${name} is taken from` : `${name} changes in`;
}
