/** How far the reading has come, with the way to stop it. */
export function ReadingProgress({ file, share, onCancel }: ReadingProgressProps) {
  const percent = Math.round(share * 100);
  return (
    <div className="csi-reading">
      <label>
        Reading {file}
        <progress max={100} value={percent}>
          {percent}%
        </progress>
      </label>
      <button type="button" className="csi-button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

interface ReadingProgressProps {
  readonly file: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}
