import type { ReactElement } from "react";
import type { EventKind } from "#domain/timeline/event.ts";
import { Shape } from "./Marks.tsx";
import { KIND_LOOKS } from "./marks.ts";
import type { KindCount } from "./view.ts";

interface KindFiltersProps {
  readonly counts: readonly KindCount[];
  readonly onToggle: (kind: EventKind) => void;
}

/** Which kinds are drawn, each with its shape and its count. */
export function KindFilters({ counts, onToggle }: KindFiltersProps): ReactElement {
  return (
    <fieldset className="csi-kinds">
      <legend>Kinds</legend>
      {counts.map(({ kind, count, isShown }) => (
        <label key={kind} className="csi-kinds__kind">
          <input type="checkbox" checked={isShown} onChange={() => onToggle(kind)} />
          <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
            <Shape event={{ kind, state: "took-place" }} x={0} y={0} />
          </svg>
          {KIND_LOOKS[kind].rowName} <span className="csi-kinds__count">({count})</span>
        </label>
      ))}
    </fieldset>
  );
}
