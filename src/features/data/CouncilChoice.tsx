import { useState } from "react";
import type { ChosenCouncil, CouncilFound } from "#data/opening/settings.ts";
import type { Authority } from "#domain/model/records.ts";
import { inNameOrder } from "#domain/words.ts";
import { TypedField } from "./TypedField.tsx";

interface CouncilChoiceProps {
  readonly id: string;
  readonly councils: readonly Authority[];
  readonly chosen: ChosenCouncil | null;
  readonly found: CouncilFound | null;
  readonly onChosen: (council: ChosenCouncil | null) => void;
}

const ANOTHER = " another";

/** The council of a tracker: one that is known, or another by its name. */
export function CouncilChoice({ id, councils, chosen, found, onChosen }: CouncilChoiceProps) {
  const [isAnother, setAnother] = useState(chosen !== null && chosen.id === null);
  const choose = (value: string) => {
    setAnother(value === ANOTHER);
    const known = councils.find((council) => council.id === value);
    onChosen(known === undefined ? null : { id: known.id, name: known.name });
  };
  const sorted = [...councils].sort((a, b) => inNameOrder(a.name, b.name));
  return (
    <>
      <div className="csi-field">
        <label htmlFor={id}>Council</label>
        {found === null ? null : (
          <p id={`${id}-found`} className="csi-small">
            {foundWords(found)}
          </p>
        )}
        <select
          id={id}
          className="csi-input"
          aria-describedby={found === null ? undefined : `${id}-found`}
          value={isAnother ? ANOTHER : (chosen?.id ?? "")}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose a council</option>
          {sorted.map((council) => (
            <option key={council.id} value={council.id}>
              {council.name}
            </option>
          ))}
          <option value={ANOTHER}>another council</option>
        </select>
      </div>
      {isAnother ? (
        <TypedField
          id={`${id}-name`}
          label="Name of the council"
          value={chosen?.name ?? ""}
          onValue={(name) => onChosen(name === "" ? null : { id: null, name })}
        />
      ) : null}
    </>
  );
}

/** Said, so that nobody takes for the file's own word what was taken from elsewhere. */
function foundWords(found: CouncilFound): string {
  if (found.how === "in-view") return "Taken from the council in view.";
  if (found.how === "named") return "Named in the file.";
  const { named, inView } = found;
  if (inView === null) return `The file names “${named}”, which is not known here by that name. Choose whose it is.`;
  return `The file names “${named}”; the council in view is ${inView}. Choose whose it is.`;
}
