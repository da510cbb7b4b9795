import { dayWords } from "#domain/dates/format.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { IndicatorView } from "#domain/measures/indicators.ts";
import { goodWords, headlineOf } from "#domain/measures/words.ts";
import type { Authority } from "#domain/model/records.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import type { World } from "#features/world.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { MeasureChart } from "#ui/charts/MeasureChart.tsx";
import { measureData, measureTable, remarksOf } from "./measureFigure.ts";

interface MeasureFiguresProps {
  readonly world: World;
  readonly authority: Authority;
  readonly views: readonly IndicatorView[];
}

/** One figure for each indicator of a council. */
export function MeasureFigures({ world, authority, views }: MeasureFiguresProps) {
  return (
    <div className="csi-figures csi-figures--pairs">
      {views.map((view) => (
        <MeasureFigure key={view.id} world={world} authority={authority} view={view} />
      ))}
    </div>
  );
}

interface MeasureFigureProps extends Omit<MeasureFiguresProps, "views"> {
  readonly view: IndicatorView;
}

function MeasureFigure({ world, authority, view }: MeasureFigureProps) {
  const { headings, rows } = measureTable(view, authority);
  const headline = headlineOf(view, authority.region);
  const title = `${view.what}: ${authority.name}`;
  return (
    <ChartFigure
      title={title}
      headline={headline}
      description={`Lines through the periods. ${headline} Every figure stands in the table.`}
      caption={captionOf(world, view)}
      source={sourcesOf(world, view)}
      table={{ columns: headings.map((heading) => ({ id: heading, title: heading })), rows }}
      onCsv={() =>
        void saveTable(
          `${authority.id}-${view.what.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
          headings,
          rows.map(({ cells }) => cells),
        )
      }
    >
      <MeasureChart data={measureData(view, authority)} />
    </ChartFigure>
  );
}

function captionOf(world: World, view: IndicatorView): string {
  const remarks = remarksOf(view);
  return `Unit: ${view.unit}. ${goodWords(view.goodIs)}${remarks === "" ? "" : ` ${remarks}`} As at ${dayWords(world.asAt)}.`;
}

function sourcesOf({ known }: World, { council, region, england }: IndicatorView): string {
  const ids = new Set([...council, ...region, ...england].flat().map(({ source }) => source));
  const titles = [...ids].flatMap((id) => {
    const source = rowWithId(known.tables.sources, id);
    return source === null ? [] : [`${source.publisher}: ${source.title}`];
  });
  return titles.length === 0 ? "not known" : [...new Set(titles)].join("; ");
}
