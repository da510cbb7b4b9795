import { colourName, fillAlone } from "#data/recognise/tracker/colourWords.ts";
import { upperFirst } from "#domain/words.ts";
import { Section } from "#ui/page/Panel.tsx";
import { type ColoursOfTracker, colourQuestions } from "./colourQuestions.ts";
import type { ChoicesProps } from "./FileChoices.tsx";
import type { Preview } from "./session.ts";
import { TypedField } from "./TypedField.tsx";

/** What colours without words mean: only the council can say. Nothing is asked where there are none. */
export function ColourChoices({ told, settings, onSettings }: ChoicesProps & Pick<Preview, "told">) {
  const trackers = colourQuestions(told.files, settings);
  if (trackers.length === 0) return null;
  return (
    <Section
      id="colours"
      title="What the colours mean"
      say="These cells are coloured and hold no word, and a colour alone is not enough. Write what each means, in the council’s own words. Where you write nothing, it is shown as a colour."
    >
      {trackers.map((tracker, place) => (
        <Tracker
          key={tracker.headingKey}
          id={`colour-${place}`}
          tracker={tracker}
          settings={settings}
          onSettings={onSettings}
        />
      ))}
    </Section>
  );
}

interface TrackerProps extends ChoicesProps {
  readonly id: string;
  readonly tracker: ColoursOfTracker;
}

function Tracker({ id, tracker, settings, onSettings }: TrackerProps) {
  const { headingKey, names, questions } = tracker;
  const meanings = settings.colours.get(headingKey) ?? new Map<string, string>();
  const mean = (colour: string, words: string) => {
    const others = [...meanings].filter(([each]) => each !== colour);
    const now = new Map(words === "" ? others : [...others, [colour, words] as const]);
    onSettings({ ...settings, colours: new Map([...settings.colours, [headingKey, now]]) });
  };
  return (
    <fieldset className="csi-choice">
      <legend>Colours in {names}</legend>
      {questions.map(({ colour, where }) => (
        <div key={colour} className="csi-colour">
          <svg className="csi-swatch" viewBox="0 0 28 28" aria-hidden="true">
            <rect x="1" y="1" width="26" height="26" fill={colour} />
          </svg>
          <TypedField
            id={`${id}-${colour.slice(1)}`}
            label={`${upperFirst(colourName(colour))} means`}
            of={names}
            hint={`${where}. Left empty it reads “${fillAlone(colour)}”.`}
            value={meanings.get(colour) ?? ""}
            longest={60}
            onValue={(words) => mean(colour, words)}
          />
        </div>
      ))}
    </fieldset>
  );
}
