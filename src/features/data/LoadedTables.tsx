import type { TableName } from "#domain/model/dataset.ts";
import type { World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { TABLE_TITLES } from "./words.ts";

/** How many rows of each table are known on the day shown. */
export function LoadedTables({ world }: { readonly world: World }) {
  const tables = Object.entries(world.known.tables) as [TableName, readonly { readonly id: string }[]][];
  return (
    <Section
      id="tables"
      title="Tables"
      say="How many rows of each are known on the day shown. What became known later is neither shown nor counted."
    >
      <Cells
        caption="Tables and the rows known on the day shown"
        columns={[
          { id: "table", title: "Table" },
          { id: "rows", title: "Rows known", isNumber: true },
          { id: "state", title: "State" },
        ]}
        rows={tables.map(([name, rows]) => ({
          id: name,
          cells: [TABLE_TITLES[name], rows.length, world.lost.has(name) ? "not loaded" : "read and checked"],
        }))}
      />
    </Section>
  );
}
