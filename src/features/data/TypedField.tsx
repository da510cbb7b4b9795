import { useState } from "react";

interface TypedFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Told when the field is left or Enter pressed, not at every letter. */
  readonly onValue: (value: string) => void;
}

/** A line of text that counts once it has been written. */
export function TypedField({ id, label, value, onValue }: TypedFieldProps) {
  const [typed, setTyped] = useState(value);
  const settle = () => {
    if (typed.trim() !== value) onValue(typed.trim());
  };
  return (
    <div className="csi-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="csi-input"
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </div>
  );
}
