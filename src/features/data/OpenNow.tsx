import { rowsNotPublic } from "#data/opening/beyond.ts";
import { changeOpened, type OpenedReading, useOpened } from "#data/opening/opened.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { Day } from "#ui/facts/When.tsx";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { rowsIn } from "./words.ts";

interface OpenNowProps {
  readonly asAt: IsoDay;
  readonly onRemoved: (what: string) => void;
}

/** What is open for the visit, each with the way to take it away. */
export function OpenNow({ asAt, onRemoved }: OpenNowProps) {
  const { readings, reader } = useOpened();
  if (readings.length === 0) return null;
  const remove = (reading: OpenedReading) => {
    const rest = readings.filter((each) => each !== reading);
    changeOpened({ readings: rest, reader: rowsNotPublic(rest, asAt) === 0 ? "public" : reader });
    onRemoved(reading.names.join(", "));
  };
  return (
    <Section
      id="open"
      title="What is open"
      say="It is joined with the bundled data for as long as this page is open. Of two versions of one row, the later opened counts."
    >
      <Cells
        caption="What is open"
        columns={[
          { id: "file", title: "File" },
          { id: "what", title: "What it is" },
          { id: "rows", title: "Rows", isNumber: true },
          { id: "day", title: "Opened" },
          { id: "remove", title: "Take away" },
        ]}
        rows={readings.map((reading) => ({
          id: reading.id,
          cells: [
            reading.names.join(", "),
            reading.reading.what,
            rowsIn(reading),
            <Day key="day" day={reading.openedOn} />,
            <button
              key="remove"
              type="button"
              className="csi-button csi-no-print"
              aria-label={`Remove ${reading.names.join(", ")}: ${reading.reading.what}`}
              onClick={() => remove(reading)}
            >
              Remove
            </button>,
          ],
        }))}
      />
    </Section>
  );
}
