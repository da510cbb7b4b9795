import { useState } from "react";
import { Of } from "./Of.tsx";

interface TypedFieldProps {
  readonly id: string;
  readonly label: string;
  /** What it is of, where others like it stand on the page. */
  readonly of?: string;
  readonly value: string;
  /** What helps to write it, below the label. */
  readonly hint?: string;
  /** In letters. */
  readonly longest?: number;
  /** Told when the field is left or Enter pressed, not at every letter. */
  readonly onValue: (value: string) => void;
}

/** A line of text that counts once it has been written. */
export function TypedField({ id, label, of, value, hint, longest = 80, onValue }: TypedFieldProps) {
  const [typed, setTyped] = useState(value);
  const settle = () => {
    if (typed.trim() !== value) onValue(typed.trim());
  };
  return (
    <div className="csi-field">
      <label htmlFor={id}>
        {label}
        {of === undefined ? null : <Of name={of} />}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="csi-small">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="csi-input"
        value={typed}
        maxLength={longest}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </div>
  );
}
