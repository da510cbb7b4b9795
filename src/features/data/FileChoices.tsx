import { useId } from "react";
import { type FileSettings, type OpeningSettings, settingsOf } from "#data/opening/settings.ts";
import type { ToldFile } from "#data/opening/told.ts";
import { AudienceChoice } from "./AudienceChoice.tsx";
import { Of } from "./Of.tsx";

export interface ChoicesProps {
  readonly settings: OpeningSettings;
  readonly onSettings: (settings: OpeningSettings) => void;
}

/** Who may see a council's own file, and whether people's names are kept. What is published has no such choices. */
export function FileChoices({ file, settings, onSettings }: ChoicesProps & { readonly file: ToldFile }) {
  const id = useId();
  const own = settingsOf(settings, file.key);
  const change = (part: Partial<FileSettings>) =>
    onSettings({ ...settings, files: new Map([...settings.files, [file.key, { ...own, ...part }]]) });
  const forSheet = (sheet: string, audience: FileSettings["audience"] | null) => {
    const rest = [...own.sheetAudiences].filter(([name]) => name !== sheet);
    change({ sheetAudiences: new Map(audience === null ? rest : [...rest, [sheet, audience]]) });
  };
  return (
    <fieldset className="csi-choice">
      <legend>{file.name}</legend>
      <AudienceChoice
        label="Who may see its rows, where they do not say so themselves"
        of={file.name}
        audience={own.audience}
        onAudience={(audience) => change({ audience: audience ?? "board" })}
      />
      {file.sheets.length < 2 ? null : (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Choose for single sheets of {file.name}</span>
          </summary>
          <div className="govuk-details__text">
            {file.sheets.map((sheet) => (
              <AudienceChoice
                key={sheet}
                label={`Who may see the sheet ${sheet}`}
                of={file.name}
                asElsewhere="as the rest of the file"
                audience={own.sheetAudiences.get(sheet) ?? null}
                onAudience={(audience) => forSheet(sheet, audience)}
              />
            ))}
          </div>
        </details>
      )}
      <div className="csi-tick">
        <input
          id={id}
          type="checkbox"
          checked={own.keepOwners}
          onChange={(event) => change({ keepOwners: event.target.checked })}
        />
        <label htmlFor={id}>
          Keep people’s names as they stand. Otherwise roles stand in place of owners’ names, in texts too.
          <Of name={file.name} />
        </label>
      </div>
    </fieldset>
  );
}
