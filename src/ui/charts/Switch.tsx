import type { ReactElement } from "react";

export interface SwitchOption {
  readonly id: string;
  readonly label: string;
}

interface SwitchProps {
  /** What the buttons choose between, for a screen reader: "Show as". */
  readonly name: string;
  readonly options: readonly SwitchOption[];
  /** Null where none of them holds. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Buttons of which one is pressed. Not tabs: they change one picture, and each works alone with the keyboard. */
export function Switch({ name, options, chosen, onChoose }: SwitchProps): ReactElement {
  return (
    <div className="csi-switch" role="group" aria-label={name}>
      {options.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="csi-switch__button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
