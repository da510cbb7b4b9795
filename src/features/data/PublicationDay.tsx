import { useId, useState } from "react";
import { type OpeningSettings, settingsOf } from "#data/opening/settings.ts";
import type { ToldFile } from "#data/opening/told.ts";
import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";
import { Section } from "#ui/page/Panel.tsx";

interface PublicationDaysProps {
  readonly files: readonly ToldFile[];
  readonly today: IsoDay;
  readonly settings: OpeningSettings;
  readonly onSettings: (settings: OpeningSettings) => void;
}

/** Of DfE's workforce files, which print no day of publication, the reader may give it. */
export function PublicationDays({ files, today, settings, onSettings }: PublicationDaysProps) {
  const undated = files.filter(({ kind }) => kind === "workforce");
  if (undated.length === 0) return null;
  return (
    <Section
      id="published"
      title="When it was published"
      say="The file prints no day of publication. Its figures are shown from that day on, and never before it."
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

interface PublicationDayProps {
  readonly name: string;
  readonly today: IsoDay;
  readonly published: IsoDay | null;
  readonly onPublished: (day: IsoDay | null) => void;
}

function PublicationDay({ name, today, published, onPublished }: PublicationDayProps) {
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const settle = (value: string) => {
    const isGood = isIsoDay(value) && value <= today;
    setRefused(!isGood);
    // What is no day that can be used is as if none were given: the day of opening.
    const day = isGood && value !== today ? value : null;
    if (day !== published) onPublished(day);
  };
  return (
    <div className="csi-field">
      <label htmlFor={id}>Day on which {name} was published</label>
      <p id={`${id}-hint`} className="csi-small">
        It stands on the page from which the file was downloaded. If you do not know it, leave today: the day of
        opening.
      </p>
      <p id={`${id}-error`} className="csi-small" role="status">
        {isRefused ? "Give a day that is not after today. Until then the day of opening is used." : null}
      </p>
      <input
        id={id}
        type="date"
        className="csi-input"
        max={today}
        defaultValue={published ?? today}
        aria-invalid={isRefused}
        aria-describedby={`${id}-hint ${id}-error`}
        onBlur={({ target }) => settle(target.value)}
      />
    </div>
  );
}
