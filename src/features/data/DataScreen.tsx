import type { TableName } from "#domain/model/dataset.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import { Cells } from "#ui/page/Cells.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** What is loaded, and what of it is known on the day shown; the same to take away. */
export function DataScreen({ world }: { readonly world: World }) {
  const { manifest } = world;
  const tables = Object.entries(world.known.tables) as [TableName, readonly { readonly id: string }[]][];
  const save = async () => {
    const { saveKnown } = await import("#data/out/json.ts");
    saveKnown(world.known, manifest);
  };
  return (
    <>
      <PageHead title="Data" />
      <p className="csi-say">
        Loaded: {manifest.title}, up to <Day day={manifest.lastDay} />.{" "}
        {world.losses.length === 0 ? "Every table could be read." : "Some tables could not be read; see above."}
      </p>
      <p>
        <button type="button" className="csi-button" onClick={() => void save()}>
          Download what is known on this day (JSON)
        </button>
      </p>
      <Section
        id="tables"
        title="Tables"
        say="How many rows of each are known on the day shown. What became known later is neither shown nor counted nor in the download."
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
            cells: [name, rows.length, world.lost.has(name) ? "not loaded" : "read and checked"],
          }))}
        />
      </Section>
      <p>
        <a href={hrefTo(world, { path: "/sources" })}>The sources of these facts</a>
      </p>
    </>
  );
}
