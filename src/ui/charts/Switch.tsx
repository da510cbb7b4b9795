interface SwitchProps {
  /** What the buttons choose between, for a screen reader. */
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Null where none of them holds. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Buttons of which one is pressed. Not tabs: they change one picture, and each works alone with the keyboard. */
export function Switch({ name, options, chosen, onChoose }: SwitchProps) {
  return (
    <fieldset className="csi-switch">
      <legend className="govuk-visually-hidden">{name}</legend>
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
    </fieldset>
  );
}
