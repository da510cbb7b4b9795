import { LineChart } from "recharts";
import {
  type MeasureData,
  type MeasureLayout,
  type MeasureLine,
  type MeasureLineId,
  measureLayout,
  runsIn,
} from "./measureLayout.ts";
import { Sized } from "./Sized.tsx";
import { AXIS_PX, Words } from "./Words.tsx";

interface Look {
  readonly colour: string;
  readonly edge: string;
  readonly widthPx: number;
  readonly dash?: string;
}

/** The three are told apart by dashes and marks as well as by colour. */
const LOOKS: Readonly<Record<MeasureLineId, Look>> = {
  council: { colour: "#12436D", edge: "#0B2A45", widthPx: 3 },
  region: { colour: "#28A197", edge: "#10655E", widthPx: 2, dash: "7 3" },
  england: { colour: "#6A7478", edge: "#3D3D3D", widthPx: 2, dash: "2 3" },
};

const MARK_PX = 4.5;

/** A small chart of one measure through its periods: the council's line beside its region's and England's. */
export function MeasureChart({ data }: { readonly data: MeasureData }) {
  // The council's line is drawn last, over the others.
  const inOrder = [...data.lines].reverse();
  return (
    <Sized heightOf={(size) => measureLayout(size, data).heightPx}>
      {(size) => {
        const layout = measureLayout(size, data);
        return (
          <LineChart data={[]} accessibilityLayer={false} margin={{ top: 0, right: 0, bottom: 0, left: 0 }}>
            <Frame layout={layout} data={data} />
            {inOrder.map((line) => (
              <DrawnLine key={line.id} line={line} layout={layout} />
            ))}
            {data.missing.map((place) => (
              <Missing key={place} x={layout.xOf(place)} y={layout.bottomPx - 9} />
            ))}
            <Key layout={layout} data={data} />
          </LineChart>
        );
      }}
    </Sized>
  );
}

interface PartProps {
  readonly layout: MeasureLayout;
  readonly data: MeasureData;
}

/** The numbers with their fine lines, and the periods below. */
function Frame({ layout, data }: PartProps) {
  const { leftPx, rightPx, bottomPx, numbers, named, xOf, yOf } = layout;
  return (
    <g>
      {numbers.map((number) => (
        <g key={number}>
          <line
            x1={leftPx}
            x2={rightPx}
            y1={yOf(number)}
            y2={yOf(number)}
            stroke={number === 0 ? "#6A7478" : "#E3E7E8"}
          />
          <Words x={leftPx - 8} y={yOf(number) + 5} anchor="end" sizePx={AXIS_PX} isMuted>
            {`${number}${data.suffix}`}
          </Words>
        </g>
      ))}
      {named.map((place) => (
        <Words key={place} x={xOf(place)} y={bottomPx + 19} anchor="middle" sizePx={AXIS_PX} isMuted>
          {data.periods[place]?.words}
        </Words>
      ))}
    </g>
  );
}

function DrawnLine({ line, layout: { xOf, yOf } }: { readonly line: MeasureLine; readonly layout: MeasureLayout }) {
  const { colour, widthPx, dash } = LOOKS[line.id];
  const pointOf = (place: number) => ({ x: xOf(place), y: yOf(line.values[place] ?? 0) });
  const runs = runsIn(line.values);
  return (
    <g>
      {runs.map((run) => (
        <polyline
          key={run[0]}
          points={run
            .map(pointOf)
            .map(({ x, y }) => `${x},${y}`)
            .join(" ")}
          fill="none"
          stroke={colour}
          strokeWidth={widthPx}
          strokeDasharray={dash}
        />
      ))}
      {runs.flat().map((place) => (
        <Mark key={place} id={line.id} {...pointOf(place)} />
      ))}
    </g>
  );
}

/** A dot for the council, a diamond for its region, a hollow square for England. */
function Mark({ id, x, y }: { readonly id: MeasureLineId; readonly x: number; readonly y: number }) {
  const { colour, edge } = LOOKS[id];
  if (id === "council") return <circle cx={x} cy={y} r={MARK_PX} fill={colour} stroke={edge} strokeWidth={1.5} />;
  if (id === "region") {
    const r = MARK_PX + 0.5;
    return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} fill={colour} stroke={edge} />;
  }
  return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} fill="#FFFFFF" stroke={edge} strokeWidth={1.5} />;
}

/** A figure without a number stands on no height: an empty box at the foot, with a dashed edge. */
function Missing({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <rect
      x={x - 6}
      y={y - 6}
      width={12}
      height={12}
      fill="#FFFFFF"
      stroke="#6A7478"
      strokeWidth={1.5}
      strokeDasharray="3 2"
    />
  );
}

function Key({ layout: { key }, data }: PartProps) {
  return (
    <g>
      {key.entries.map((entry, place) => {
        const line = data.lines[place];
        const y = entry.y + 9;
        return (
          <g key={entry.id}>
            {line === undefined ? (
              <Missing x={entry.x + 12} y={y} />
            ) : (
              <>
                <line
                  x1={entry.x}
                  x2={entry.x + 24}
                  y1={y}
                  y2={y}
                  stroke={LOOKS[line.id].colour}
                  strokeWidth={LOOKS[line.id].widthPx}
                  strokeDasharray={LOOKS[line.id].dash}
                />
                <Mark id={line.id} x={entry.x + 12} y={y} />
              </>
            )}
            <Words x={entry.wordsX} y={entry.y + 14}>
              {entry.words}
            </Words>
          </g>
        );
      })}
    </g>
  );
}
