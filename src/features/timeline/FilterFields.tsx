import { memo, type ReactElement, useId } from "react";
import { SearchField } from "#features/parts/SearchField.tsx";
import { Tick } from "#ui/timeline/Tick.tsx";
import { useSteady } from "#ui/timeline/useSteady.ts";

interface TicksProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: T; readonly words: string; readonly count: number }[];
  readonly chosen: readonly T[];
  readonly onToggle: (id: T) => void;
}

/** Choices that stand beside each other. What gives nothing and is not chosen is left out. */
export function Ticks<T extends string>({ title, options, chosen, onToggle }: TicksProps<T>): ReactElement | null {
  const toggle = useSteady((id: string) => onToggle(id as T));
  const offered = options.filter(({ id, count }) => count > 0 || chosen.includes(id));
  if (offered.length === 0) return null;
  return (
    <fieldset className="csi-kinds csi-kinds--list">
      <legend>{title}</legend>
      {offered.map(({ id, words, count }) => (
        <Tick
          key={id}
          id={id}
          kind={null}
          words={words}
          count={count}
          isChosen={chosen.includes(id)}
          onToggle={toggle}
        />
      ))}
    </fieldset>
  );
}

interface FindProps {
  readonly label: string;
  readonly text: string;
  /** The same function at every drawing (`useSteady`). */
  readonly onText: (text: string) => void;
}

/** Words to look for; drawn anew only where they are others. */
export const Find = memo(function Find(props: FindProps): ReactElement {
  return <SearchField id={useId()} {...props} />;
});

/** A list with one thing more, or without it where it stood there. */
export function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
