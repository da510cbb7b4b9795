import { useState } from "react";
import { Switch } from "./Switch.tsx";

export type FigureMode = "chart" | "table";

interface FigureToolsProps {
  /** What the figure shows, for the names of its buttons: several stand on one page. */
  readonly title: string;
  readonly mode: FigureMode;
  readonly onMode: (mode: FigureMode) => void;
  readonly onPng: () => Promise<void>;
  readonly onSvg?: () => Promise<void>;
  readonly onCsv?: (() => void) | undefined;
}

const MODES = [
  { id: "chart", label: "Chart" },
  { id: "table", label: "Table" },
];

/** Chart or table, and the two files. */
export function FigureTools({ title, mode, onMode, onPng, onSvg, onCsv }: FigureToolsProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = (make: () => Promise<void>) => () => {
    setHasFailed(false);
    make().catch(() => setHasFailed(true));
  };
  return (
    <div className="csi-tools">
      <Switch
        name={`Show as chart or table: ${title}`}
        options={MODES}
        chosen={mode}
        onChoose={(id) => onMode(id === "table" ? "table" : "chart")}
      />
      <button type="button" className="csi-link-button" aria-label={`PNG: ${title}`} onClick={save(onPng)}>
        PNG
      </button>
      {onSvg === undefined ? null : (
        <button type="button" className="csi-link-button" aria-label={`SVG: ${title}`} onClick={save(onSvg)}>
          SVG
        </button>
      )}
      {onCsv === undefined ? null : (
        <button type="button" className="csi-link-button" aria-label={`CSV: ${title}`} onClick={onCsv}>
          CSV
        </button>
      )}
      <span className="csi-tools__failure" role="status">
        {hasFailed ? NO_PICTURE : null}
      </span>
    </div>
  );
}

const NO_PICTURE =
  "This browser could not make the picture. Nothing is lost: the table holds the same facts, and the page can be printed.";
