import { damaged } from "./faults.ts";
import { placeOf } from "./place.ts";
import type { WrittenCell } from "./xlsxCell.ts";
import type { Attribute, Walk } from "./xml.ts";

type Draft = { -readonly [K in keyof WrittenCell]: WrittenCell[K] };

/**
 * Gathers each cell of a sheet's part as it goes by. The same object is handed over each time: it is read at once.
 * A row or cell that does not say where it is follows the one before.
 */
export function cellWalk(part: string, take: (cell: WrittenCell) => void): Required<Walk> {
  const cell: Draft = { row: -1, column: -1, type: "n", style: 0, formula: null, value: null, inline: null };
  let words: string[] = [];
  let isTaken = false;
  let isPronunciation = false;

  function open(element: string, attribute: Attribute): void {
    switch (element) {
      case "s:row":
        startRow(cell, attribute("r"));
        break;
      case "s:c":
        startCell(cell, attribute, part);
        break;
      case "s:f":
      case "s:v":
        words = [];
        isTaken = true;
        break;
      case "s:is":
        words = [];
        break;
      case "s:rPh":
        isPronunciation = true;
        break;
      case "s:t":
        isTaken = !isPronunciation;
    }
  }

  function close(element: string): void {
    isTaken = false;
    if (element === "s:c") take(cell);
    else if (element === "s:v") cell.value = words.join("");
    else if (element === "s:f") cell.formula = words.join("");
    else if (element === "s:is") cell.inline = words.join("");
    else if (element === "s:rPh") isPronunciation = false;
  }

  return {
    open,
    text: (text) => {
      if (isTaken) words.push(text);
    },
    close,
  };
}

function startRow(cell: Draft, number: string | null): void {
  cell.row = number === null ? cell.row + 1 : Number(number) - 1;
  cell.column = -1;
}

function startCell(cell: Draft, attribute: Attribute, part: string): void {
  const name = attribute("r");
  const place = name === null ? { row: cell.row, column: cell.column + 1 } : placeOf(name);
  if (place === null || !(place.row >= 0)) throw damaged(part, `it has a cell in no place (“${name}”)`);
  cell.row = place.row;
  cell.column = place.column;
  cell.type = attribute("t") ?? "n";
  cell.style = Number(attribute("s") ?? 0);
  cell.formula = null;
  cell.value = null;
  cell.inline = null;
}
