import type { Ref } from "react";

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Letters to look for. */
export function SearchField({ id, label, text, onText, ref }: SearchFieldProps) {
  return (
    <span className="csi-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={ref}
        className="csi-input"
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </span>
  );
}
