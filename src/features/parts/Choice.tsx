interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What may be chosen, beside "All", each with its words. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One choice of a filter, or all. */
export function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <span className="csi-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">All</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
