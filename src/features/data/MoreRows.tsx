import { useRef } from "react";
import { grouped } from "#domain/words.ts";

interface MoreRowsProps {
  /** How many are not shown. */
  readonly more: number;
  /** Whether as many are shown as a page holds. */
  readonly isWhole: boolean;
  /** "values". */
  readonly what: string;
  readonly onWhole: () => void;
}

/** That a list goes on, and the way to the rest of it. What is pressed goes away, so the focus stays with the words in its place. */
export function MoreRows({ more, isWhole, what, onWhole }: MoreRowsProps) {
  const words = useRef<HTMLParagraphElement>(null);
  if (more === 0 && !isWhole) return null;
  const show = () => {
    words.current?.focus();
    onWhole();
  };
  return (
    <p ref={words} role="status" tabIndex={-1}>
      {more === 0 ? `All ${what} are shown.` : `and ${grouped(more)} more `}
      {more > 0 && isWhole ? "in the CSV" : null}
      {isWhole ? null : (
        <button type="button" className="csi-link-button" onClick={show}>
          Show more {what}
        </button>
      )}
    </p>
  );
}
