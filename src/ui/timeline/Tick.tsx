import { memo, type ReactElement } from "react";
import type { EventKind } from "#domain/timeline/event.ts";
import { grouped } from "#domain/words.ts";
import { Shape } from "./Marks.tsx";

interface TickProps {
  readonly id: string;
  /** The kind of event whose shape stands before the words; null for none. */
  readonly kind: EventKind | null;
  readonly words: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** The same function at every drawing (`useSteady`). */
  readonly onToggle: (id: string) => void;
}

/**
 * One choice with what it would give. Drawn anew only where something of it has changed: React writes every drawn box's
 * attributes again, and thirty of them cost the frame that shows the answer to a press.
 */
export const Tick = memo(function Tick({ id, kind, words, count, isChosen, onToggle }: TickProps): ReactElement {
  return (
    <label className="csi-kinds__kind">
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(id)} />
      {kind === null ? null : (
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
          <Shape event={{ kind, state: "took-place" }} x={0} y={0} />
        </svg>
      )}
      {words} <span className="csi-kinds__count">({grouped(count)})</span>
    </label>
  );
});
