import { counted } from "#domain/deadlines/words.ts";
import { Cells } from "#ui/page/Cells.tsx";
import type { Preview } from "./session.ts";
import { KIND_WORDS, rowsIn } from "./words.ts";

/** Each file, what it was recognised as, and how many rows of it are read. */
export function ToldFiles({ preview: { told, readings } }: { readonly preview: Preview }) {
  return (
    <Cells
      caption="The files and what they are"
      columns={[
        { id: "file", title: "File" },
        { id: "what", title: "What it is" },
        { id: "read", title: "What is read" },
      ]}
      rows={told.files.map((file) => {
        const place = told.readings.findIndex(({ files }) => files.includes(file.key));
        const reading = readings[place];
        return {
          id: file.key,
          cells: [
            file.name,
            file.kind === null ? "not recognised" : (reading?.reading.what ?? KIND_WORDS[file.kind]),
            reading === undefined ? nothingWords(file.refused) : counted(rowsIn(reading), "row"),
          ],
        };
      })}
    />
  );
}

function nothingWords(refused: string | null): string {
  return refused === null ? "nothing yet: its council or day is to be chosen" : "nothing";
}
