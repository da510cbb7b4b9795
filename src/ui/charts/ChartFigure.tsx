import { type ReactNode, useId, useRef, useState } from "react";
import { Cells } from "#ui/page/Cells.tsx";
import { type FigureMode, FigureTools } from "./FigureTools.tsx";
import { savePicture } from "./savePicture.ts";

interface ChartTable {
  readonly columns: readonly { readonly id: string; readonly title: string; readonly isNumber?: boolean }[];
  /** The first cell names its row; null where a number is not known. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number | null)[] }[];
}

interface ChartFigureProps {
  /** A short name, for the buttons, the table and the saved picture. */
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly headline: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  readonly caption: string;
  readonly source: string;
  /** The same numbers. */
  readonly table: ChartTable;
  readonly onCsv: () => void;
  readonly children: ReactNode;
}

/** A chart with its headline, the same numbers as a table, its caption and source. In print chart and table both stand. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, headline, description, caption, source, table, children } = props;
  const [mode, setMode] = useState<FigureMode>("chart");
  const name = useId();
  const chart = useRef<HTMLDivElement>(null);
  const below = `${caption} Source: ${sentence(source)}`;
  const isTable = mode === "table";
  return (
    <figure className="csi-chart" aria-labelledby={name}>
      <div className="csi-chart__whole">
        <p className="csi-say" id={name}>
          {headline}
        </p>
        <div className="csi-chart__bar csi-no-print">
          <FigureTools
            title={title}
            mode={mode}
            onMode={setMode}
            onPng={() => savePicture(chart.current, { title: headline, caption: below, name: title })}
            onCsv={props.onCsv}
          />
        </div>
        <div ref={chart} className={isTable ? "csi-chart__picture csi-chart__picture--away" : "csi-chart__picture"}>
          <div role="img" aria-label={description}>
            {/* Inert: Recharts' layers would otherwise take the focus at a click. */}
            <div aria-hidden="true" inert>
              {children}
            </div>
          </div>
        </div>
      </div>
      <div className={isTable ? "csi-chart__table" : "csi-chart__table csi-chart__table--away"}>
        <Cells
          caption={title}
          isCaptionHidden={false}
          columns={table.columns}
          rows={table.rows.map((row) => ({ id: row.id, cells: row.cells.map((cell) => cell ?? "not known") }))}
        />
      </div>
      <figcaption className="csi-small csi-muted">{below}</figcaption>
    </figure>
  );
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
