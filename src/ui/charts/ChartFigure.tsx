import { type ReactNode, useId, useRef, useState } from "react";
import { Cells } from "#ui/page/Cells.tsx";
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
  const [isTable, setIsTable] = useState(false);
  const name = useId();
  const chart = useRef<HTMLDivElement>(null);
  const below = `${caption} Source: ${sentence(source)}`;
  return (
    <figure className="csi-chart" aria-labelledby={name}>
      <p className="csi-say" id={name}>
        {headline}
      </p>
      <ChartButtons
        title={title}
        isTable={isTable}
        onTable={setIsTable}
        onCsv={props.onCsv}
        onPng={() => savePicture(chart.current, { title: headline, caption: below, name: title })}
      />
      <div ref={chart} className={isTable ? "csi-chart__picture csi-chart__picture--away" : "csi-chart__picture"}>
        <div role="img" aria-label={description}>
          {/* Inert: Recharts' layers would otherwise take the focus at a click. */}
          <div aria-hidden="true" inert>
            {children}
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

interface ChartButtonsProps {
  readonly title: string;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly onPng: () => Promise<void>;
  readonly onCsv: () => void;
}

/** Chart or table, and the two files. Each name carries the title: a page has several charts. */
function ChartButtons({ title, isTable, onTable, onPng, onCsv }: ChartButtonsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const png = () => {
    setProblem(null);
    onPng().catch(() => setProblem(NO_PICTURE));
  };
  return (
    <div className="csi-chart__bar csi-no-print">
      <fieldset className="csi-switch">
        <legend className="govuk-visually-hidden">{`Show as: ${title}`}</legend>
        <button type="button" aria-pressed={!isTable} aria-label={`Chart: ${title}`} onClick={() => onTable(false)}>
          Chart
        </button>
        <button type="button" aria-pressed={isTable} aria-label={`Table: ${title}`} onClick={() => onTable(true)}>
          Table
        </button>
      </fieldset>
      <button type="button" className="csi-link-button" aria-label={`PNG: ${title}`} onClick={png}>
        PNG
      </button>
      <button type="button" className="csi-link-button" aria-label={`CSV: ${title}`} onClick={onCsv}>
        CSV
      </button>
      <p role="alert" className="csi-chart__problem">
        {problem}
      </p>
    </div>
  );
}

const NO_PICTURE =
  "The picture could not be made in this browser. Nothing is lost: print the page instead, or save the numbers with CSV.";

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
