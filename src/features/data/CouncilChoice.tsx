import { memo, useDeferredValue, useState } from "react";
import type { ChosenCouncil, CouncilFound } from "#data/opening/settings.ts";
import { notLoaded } from "#domain/authorities/choosable.ts";
import { regionWords } from "#domain/authorities/words.ts";
import type { Authority } from "#domain/model/records.ts";
import { inNameOrder } from "#domain/words.ts";
import { Of } from "./Of.tsx";
import { TypedField } from "./TypedField.tsx";

interface CouncilChoiceProps {
  readonly id: string;
  /** The copy whose council it is. */
  readonly name: string;
  /** The councils that are loaded. */
  readonly councils: readonly Authority[];
  readonly chosen: ChosenCouncil | null;
  readonly found: CouncilFound | null;
  readonly onChosen: (council: ChosenCouncil | null) => void;
}

const ANOTHER = " another";

/** The council of a tracker: one that is loaded, another of England, or one by its name. */
export function CouncilChoice({ id, name, councils, chosen, found, onChosen }: CouncilChoiceProps) {
  const [isTyped, setTyped] = useState(false);
  const isAnother = isTyped || (chosen !== null && chosen.id === null);
  const others = notLoaded(councils);
  const added = others.filter((council) => council.id === chosen?.id);
  // Of dozens of copies the long lists are made after the page is there, bit by bit; the one that is chosen at once.
  const listed = useDeferredValue(others, added);
  const choose = (value: string) => {
    setTyped(value === ANOTHER);
    const known = [...councils, ...others].find((council) => council.id === value);
    onChosen(known === undefined ? null : { id: known.id, name: known.name });
  };
  const words = [foundWords(found), ...added.map(addedWords)].filter((each) => each !== "");
  return (
    <>
      <div className="csi-field">
        <label htmlFor={id}>
          Council
          <Of name={name} />
        </label>
        {words.length === 0 ? null : (
          <p id={`${id}-found`} className="csi-small">
            {words.join(" ")}
          </p>
        )}
        <select
          id={id}
          className="csi-input"
          aria-describedby={words.length === 0 ? undefined : `${id}-found`}
          value={isAnother ? ANOTHER : (chosen?.id ?? "")}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose a council</option>
          <Councils label="Loaded here" councils={councils} />
          <Councils label="Others of England" councils={listed} />
          <option value={ANOTHER}>another council</option>
        </select>
      </div>
      {isAnother ? (
        <TypedField
          // What is proposed as for another copy takes the place of what was typed here.
          key={found?.how === "sister" ? chosen?.name : "own"}
          id={`${id}-name`}
          label="Name of the council"
          of={name}
          value={chosen?.name ?? ""}
          onValue={(typed) => onChosen(typed === "" ? null : { id: null, name: typed })}
        />
      ) : null}
    </>
  );
}

interface CouncilsProps {
  readonly label: string;
  readonly councils: readonly Authority[];
}

/** Made once for each of many copies: what is chosen for one changes no list. */
const Councils = memo(function CouncilsOf({ label, councils }: CouncilsProps) {
  if (councils.length === 0) return null;
  return (
    <optgroup label={label}>
      {[...councils]
        .sort((a, b) => inNameOrder(a.name, b.name))
        .map((council) => (
          <option key={council.id} value={council.id}>
            {council.name}
          </option>
        ))}
    </optgroup>
  );
});

/** Said, so that nobody takes for the file's own word what was taken from elsewhere. */
function foundWords(found: CouncilFound | null): string {
  if (found === null) return "";
  if (found.how === "in-view") return "Taken from the council in view.";
  if (found.how === "named") return "Named in the file.";
  if (found.how === "before") return "As chosen before for a tracker with these headings.";
  if (found.how === "sister") return `As chosen for ${found.of}, which looks like the same tracker.`;
  const { named, inView } = found;
  if (inView === null) return `The file names “${named}”, which is not known here by that name. Choose whose it is.`;
  return `The file names “${named}”; the council in view is ${inView}. Choose whose it is.`;
}

function addedWords({ name, region, onsCode }: Authority): string {
  return `Not loaded here yet: added as ${name}, ${regionWords(region)}, ${onsCode}.`;
}
