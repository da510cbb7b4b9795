import { useState } from "react";
import type { FileKind } from "#data/opening/messages.ts";
import { loadedTables, opened } from "#data/opening/opened.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { World } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** The template to fill, and what is loaded to take away. */
export function Downloads({ world }: { readonly world: World }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { known, manifest, asAt } = world;
  const attempt = (act: () => Promise<void>) => {
    setProblem(null);
    act().catch((fault: unknown) => setProblem(fault instanceof Error ? fault.message : String(fault)));
  };
  const write = (name: string, kind: FileKind, tables: Partial<Tables>) =>
    attempt(async () => {
      const { saveWritten } = await import("#data/opening/writeFile.ts");
      await saveWritten(name, kind, tables);
    });
  const json = (whole: boolean) =>
    attempt(async () => {
      const { knownJson, saveKnown } = await import("#data/out/json.ts");
      if (!whole) return saveKnown(known, manifest);
      const { saveFile } = await import("#data/out/save.ts");
      const everything = { ...known, asAt: manifest.lastDay, tables: loadedTables(opened()) ?? known.tables };
      saveFile(
        "children-services-whole.json",
        new Blob([knownJson(everything, manifest)], { type: "application/json" }),
      );
    });
  const name = `children-services-as-at-${asAt}`;
  return (
    <Section
      id="downloads"
      title="Download"
      say={
        <>
          What is known on <Day day={asAt} />, {known.reader === "public" ? "for everyone" : "for the board"}: what
          became known later, and what these readers may not see, is not in it.
        </>
      }
    >
      {problem === null ? null : <p role="alert">The file could not be written. {problem}</p>}
      <div className="csi-downloads">
        <Press words="Download what is known on this day (JSON)" act={() => json(false)} />
        <Press
          words="What is known on this day, as a workbook (XLSX)"
          act={() => write(`${name}.xlsx`, "xlsx", known.tables)}
        />
        <Press words="What is known on this day, as CSVs (zip)" act={() => write(`${name}.zip`, "csv", known.tables)} />
      </div>
      <h3>A workbook to fill</h3>
      <p>A sheet for each table, with its headings explained, words to choose from and rows of a made-up council.</p>
      <div className="csi-downloads">
        <Press words="Template workbook (XLSX)" act={() => write("template.xlsx", "template", {})} />
      </div>
      <Whole
        onXlsx={() => write("children-services-whole.xlsx", "xlsx", loadedTables(opened()) ?? known.tables)}
        onJson={() => json(true)}
      />
    </Section>
  );
}

function Whole({ onXlsx, onJson }: { readonly onXlsx: () => void; readonly onJson: () => void }) {
  return (
    <>
      <h3>The whole dataset</h3>
      <p>
        Everything that is loaded, of every day and for every reader: <b>what became known after the day shown</b>, and
        rows <b>for the board alone</b> or under embargo. Opened here again it is the same. Do not publish it.
      </p>
      <div className="csi-downloads">
        <Press words="The whole dataset, as a workbook (XLSX)" act={onXlsx} />
        <Press words="The whole dataset (JSON)" act={onJson} />
      </div>
    </>
  );
}

function Press({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" className="csi-button" onClick={act}>
      {words}
    </button>
  );
}
