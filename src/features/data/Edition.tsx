import { changeOpened, useOpened } from "#data/opening/opened.ts";
import type { Reader } from "#domain/knowing/knownOn.ts";
import { Section } from "#ui/page/Panel.tsx";

const EDITIONS: readonly (readonly [Reader, string, string])[] = [
  ["public", "Public edition", "Only what anyone may see. Counts under 5 from a council’s own file are hidden."],
  ["board", "Board edition", "Also what is for the board alone, or embargoed. Each screen and print says so."],
];

/** For whom the screens, prints and downloads are. It is kept in no address: a link is always public. */
export function Edition() {
  const { reader, readings } = useOpened();
  if (readings.length === 0 && reader === "public") return null;
  return (
    <Section id="edition" title="For whom the screens are">
      <fieldset className="csi-choice">
        <legend className="govuk-visually-hidden">For whom the screens are</legend>
        {EDITIONS.map(([value, name, words]) => (
          <div key={value} className="csi-tick">
            <input
              id={`edition-${value}`}
              type="radio"
              name="edition"
              checked={reader === value}
              onChange={() => changeOpened({ reader: value })}
            />
            <label htmlFor={`edition-${value}`}>
              <b>{name}.</b> {words}
            </label>
          </div>
        ))}
      </fieldset>
    </Section>
  );
}
