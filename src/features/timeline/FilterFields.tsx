import { type ReactElement, useId } from "react";

interface TicksProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: T; readonly words: string; readonly count: number }[];
  readonly chosen: readonly T[];
  readonly onToggle: (id: T) => void;
}

/** Choices that stand beside each other. What gives nothing and is not chosen is left out. */
export function Ticks<T extends string>({ title, options, chosen, onToggle }: TicksProps<T>): ReactElement | null {
  const offered = options.filter(({ id, count }) => count > 0 || chosen.includes(id));
  if (offered.length === 0) return null;
  return (
    <fieldset className="csi-kinds csi-kinds--list">
      <legend>{title}</legend>
      {offered.map(({ id, words, count }) => (
        <label key={id} className="csi-kinds__kind">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {words} <span className="csi-kinds__count">({count.toLocaleString("en-GB")})</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Words to look for. */
export function Find({
  label,
  text,
  onText,
}: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <span className="csi-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="csi-input"
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </span>
  );
}

/** A list with one thing more, or without it where it stood there. */
export function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
