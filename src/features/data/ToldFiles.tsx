import { Cells } from "#ui/page/Cells.tsx";
import type { Preview } from "./session.ts";
import { toldRows } from "./toldRows.ts";

/** Each file, what it was recognised as, and how many rows of it are read. */
export function ToldFiles({ preview }: { readonly preview: Preview }) {
  return (
    <Cells
      caption="The files and what they are"
      columns={[
        { id: "file", title: "File" },
        { id: "what", title: "What it is" },
        { id: "read", title: "What is read" },
      ]}
      rows={toldRows(preview).map(({ key, cells }) => ({ id: key, cells }))}
    />
  );
}
