import { useState } from "react";
import type { ChosenCouncil } from "#data/opening/settings.ts";
import type { Authority } from "#domain/model/records.ts";
import { TypedField } from "./TypedField.tsx";

interface CouncilChoiceProps {
  readonly id: string;
  readonly councils: readonly Authority[];
  readonly chosen: ChosenCouncil | null;
  readonly onChosen: (council: ChosenCouncil | null) => void;
}

const ANOTHER = " another";

/** The council of a tracker: one that is known, or another by its name. */
export function CouncilChoice({ id, councils, chosen, onChosen }: CouncilChoiceProps) {
  const [isAnother, setAnother] = useState(chosen !== null && chosen.id === null);
  const choose = (value: string) => {
    setAnother(value === ANOTHER);
    const known = councils.find((council) => council.id === value);
    onChosen(known === undefined ? null : { id: known.id, name: known.name });
  };
  const sorted = [...councils].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  return (
    <>
      <div className="csi-field">
        <label htmlFor={id}>Council</label>
        <select
          id={id}
          className="csi-input"
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
