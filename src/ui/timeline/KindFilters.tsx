import type { ReactElement } from "react";
import type { EventKind } from "#domain/timeline/event.ts";
import { KIND_LOOKS } from "./marks.ts";
import { Tick } from "./Tick.tsx";
import { useSteady } from "./useSteady.ts";
import type { KindCount } from "./view.ts";

interface KindFiltersProps {
  readonly counts: readonly KindCount[];
  readonly onToggle: (kind: EventKind) => void;
}

/** Which kinds are drawn, each with its shape and its count. */
export function KindFilters({ counts, onToggle }: KindFiltersProps): ReactElement {
  const toggle = useSteady((kind: string) => onToggle(kind as EventKind));
  return (
    <fieldset className="csi-kinds">
      <legend>Kinds</legend>
      {counts.map(({ kind, count, isShown }) => (
        <Tick
          key={kind}
          id={kind}
          kind={kind}
          words={KIND_LOOKS[kind].rowName}
          count={count}
          isChosen={isShown}
          onToggle={toggle}
        />
      ))}
    </fieldset>
  );
}
