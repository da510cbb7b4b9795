import type { ReactElement } from "react";

interface NothingFitsProps {
  readonly words: string;
  /** Takes all filters away; null where there is none. */
  readonly onClear: (() => void) | null;
}

/** What stands instead of an empty picture. */
export function NothingFits({ words, onClear }: NothingFitsProps): ReactElement {
  return (
    <div className="csi-banner">
      <p>{words}</p>
      {onClear !== null && (
        <button type="button" className="csi-link-button csi-no-print" onClick={onClear}>
          Clear the filters
        </button>
      )}
    </div>
  );
}
