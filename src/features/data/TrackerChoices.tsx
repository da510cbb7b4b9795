import type { TrackerSettings } from "#data/opening/settings.ts";
import { withChoice } from "#data/opening/sisters.ts";
import type { Told, ToldFile, TrackerSheet } from "#data/opening/told.ts";
import { isIsoDay } from "#domain/dates/day.ts";
import type { Authority } from "#domain/model/records.ts";
import { DayInput } from "#ui/page/DayInput.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { CouncilChoice } from "./CouncilChoice.tsx";
import type { ChoicesProps } from "./FileChoices.tsx";
import { Of } from "./Of.tsx";
import { TypedField } from "./TypedField.tsx";
import { fieldId, sheetName } from "./telling.ts";

interface TrackerChoicesProps extends ChoicesProps {
  readonly told: Told;
  readonly file: ToldFile;
  /** The councils that are loaded. */
  readonly councils: readonly Authority[];
}

/** How each sheet of a file is read as a copy of a tracker: whose, of which day, and what each column holds. */
export function TrackerChoices({ told, file, councils, settings, onSettings }: TrackerChoicesProps) {
  return file.trackers.map((sheet, place) => {
    const chosen = settings.trackers.get(sheet.key);
    if (chosen === undefined) return null;
    const name = sheetName(file, sheet);
    const change = (part: Partial<TrackerSettings>) =>
      onSettings(withChoice({ files: told.files, settings }, { key: sheet.key, name, part }));
    return (
      <fieldset key={sheet.key} className="csi-choice">
        <legend>Tracker of actions: {name}</legend>
        <Sheet
          id={fieldId(sheet.key, place)}
          name={name}
          sheet={sheet}
          councils={councils}
          chosen={chosen}
          onChange={change}
        />
      </fieldset>
    );
  });
}

interface SheetProps {
  readonly id: string;
  /** Tells the sheet from others for those who hear its fields one by one. */
  readonly name: string;
  readonly sheet: TrackerSheet;
  readonly councils: readonly Authority[];
  readonly chosen: TrackerSettings;
  readonly onChange: (part: Partial<TrackerSettings>) => void;
}

function Sheet({ id, name, sheet, councils, chosen, onChange }: SheetProps) {
  return (
    <>
      <div className="csi-tick">
        <input
          id={`${id}-read`}
          type="checkbox"
          checked={chosen.isRead}
          onChange={(event) => onChange({ isRead: event.target.checked })}
        />
        <label htmlFor={`${id}-read`}>Read {name}</label>
      </div>
      {chosen.isRead ? (
        <>
          <div className="csi-filters">
            <CouncilChoice
              id={`${id}-council`}
              name={name}
              councils={councils}
              chosen={chosen.council}
              found={chosen.councilFound}
              onChosen={(council) => onChange({ council, councilFound: null })}
            />
            <div className="csi-field">
              <label htmlFor={`${id}-day`}>
                Day of which the copy speaks
                <Of name={name} />
              </label>
              <DayInput
                id={`${id}-day`}
                value={chosen.day ?? ""}
                onChange={({ target }) => onChange({ day: isIsoDay(target.value) ? target.value : null })}
              />
            </div>
            <TypedField
              id={`${id}-plan`}
              label="Which plan it is a copy of"
              of={name}
              value={chosen.plan}
              onValue={(plan) => onChange({ plan })}
            />
          </div>
          <p className="csi-small">{dayFound(sheet)} Copies of one plan of one council become its history.</p>
          <ColumnChoices
            id={`${id}-columns`}
            name={name}
            rolesFound={chosen.rolesFound}
            columns={sheet.columns}
            roles={chosen.roles}
            onRoles={(roles) => onChange({ roles })}
          />
        </>
      ) : null}
    </>
  );
}

const WHERE = { title: "above its headings", file: "in the file’s name", sheet: "in the sheet’s name" } as const;

function dayFound({ day }: TrackerSheet): string {
  if (day === null) return "No day was found in the file: choose it.";
  const month = day.isMonth ? " It names only a month, of which the last day is proposed." : "";
  return `“${day.found}” was found ${WHERE[day.where]}.${month}`;
}
