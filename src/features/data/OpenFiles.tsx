import { type ChangeEvent, useId } from "react";
import type { ChosenFile } from "#data/opening/chosenFiles.ts";

/** The way in for files: a field to choose them by, on which they can be dropped too. */
export function OpenFiles({ onFiles }: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].map((file) => ({ file, folder: null }));
    // The same file can be chosen once more.
    event.target.value = "";
    onFiles(files);
  };
  return (
    <div className="csi-drop">
      <label htmlFor={id}>Choose files, or drop them anywhere on this page</label>
      <input id={id} type="file" multiple onChange={choose} aria-describedby={`${id}-kinds`} />
      <p id={`${id}-kinds`} className="csi-small">
        This dashboard’s own workbook (XLSX, ODS, JSON, CSVs or a zip of them), a council’s tracker of actions as it is,
        Ofsted’s official statistics, Data to Insight’s overview of inspections, the Department for Education’s
        workforce census. Up to 60 MB each. Nothing leaves this computer.
      </p>
    </div>
  );
}
