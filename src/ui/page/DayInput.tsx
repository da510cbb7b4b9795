import { type ComponentProps, useState } from "react";

type DayInputProps = Omit<ComponentProps<"input">, "type" | "className" | "onInput">;

/**
 * A field for a day that may stay empty. It says when it is, because on paper a browser would print its own "dd/mm/yyyy"
 * in it, and no style can tell an empty field from a filled one.
 */
export function DayInput(props: DayInputProps) {
  const [typed, setTyped] = useState(props.defaultValue ?? "");
  const isEmpty = (props.value ?? typed) === "";
  return (
    <input
      {...props}
      type="date"
      className="csi-input"
      data-empty={isEmpty ? "" : undefined}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
