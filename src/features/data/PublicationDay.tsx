import { useId, useState } from "react";
import { type OpeningSettings, settingsOf } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";
import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";
import { DayInput } from "#ui/page/DayInput.tsx";
import { Section } from "#ui/page/Panel.tsx";

interface PublicationDaysProps {
  readonly told: Told;
  readonly today: IsoDay;
  readonly settings: OpeningSettings;
  readonly onSettings: (settings: OpeningSettings) => void;
}

/** Of published files that print no day of publication the reader may give it. */
export function PublicationDays({ told, today, settings, onSettings }: PublicationDaysProps) {
  const undated = undatedFiles(told);
  if (undated.length === 0) return null;
  const isOfLists = undated.some(({ kind }) => kind !== "workforce");
  return (
    <Section
      id="published"
      title={undated.length === 1 ? "When it was published" : "When they were published"}
      say={`${undated.length === 1 ? "The file prints" : "These files print"} no day of publication. What rests on a file alone is shown from that day on, and never before it.${isOfLists ? " A report or a letter to which a list gives a day of its own is shown from that." : ""}`}
    >
      {undated.map((file) => {
        const own = settingsOf(settings, file.key);
        return (
          <PublicationDay
            key={file.key}
            name={file.name}
            today={today}
            published={own.published}
            onPublished={(published) =>
              onSettings({ ...settings, files: new Map([...settings.files, [file.key, { ...own, published }]]) })
            }
          />
        );
      })}
    </Section>
  );
}

function undatedFiles({ files, readings }: Told): Told["files"] {
  const keys = new Set(readings.filter(({ reading }) => reading.isUndated).flatMap((each) => each.files));
  return files.filter(({ key }) => keys.has(key));
}

interface PublicationDayProps {
  readonly name: string;
  readonly today: IsoDay;
  readonly published: IsoDay | null;
  readonly onPublished: (day: IsoDay | null) => void;
}

function PublicationDay({ name, today, published, onPublished }: PublicationDayProps) {
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const settle = ({ value, validity }: HTMLInputElement) => {
    const isGood = isIsoDay(value) && value <= today;
    const isEmpty = value === "" && !validity.badInput;
    setRefused(!isGood && !isEmpty);
    // What is no day that can be used is as if none were given: the day of opening.
    const day = isGood ? value : null;
    if (day !== published) onPublished(day);
  };
  return (
    <div className="csi-field csi-published">
      <label htmlFor={id}>Day on which {name} was published</label>
      <p id={`${id}-hint`} className="csi-small">
        It stands on the page from which the file was downloaded. If you do not know it, leave it empty: then the day of
        opening counts.
      </p>
      <p id={`${id}-error`} className="csi-small" role="status">
        {isRefused ? "Give a day that is not after today. Until then the day of opening is used." : null}
      </p>
      <DayInput
        id={id}
        max={today}
        defaultValue={published ?? ""}
        aria-invalid={isRefused}
        aria-describedby={`${id}-hint ${id}-error`}
        onBlur={({ target }) => settle(target)}
      />
    </div>
  );
}
