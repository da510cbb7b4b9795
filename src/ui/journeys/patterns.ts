import { kindIn, stateIn } from "#domain/journeys/look.ts";
import { KIND_LOOKS, PAPER, UNRECORDED } from "#ui/timeline/marks.ts";

/** The hatch of an event by its look: as wide as what is known of its date. */
export type Patterns = (look: number) => CanvasPattern | string;

const TILE_PX = 6;
const KIND_AND_STATE = 0b11_1111;

export function patternsFor(ink: CanvasRenderingContext2D): Patterns {
  const kept = new Map<number, CanvasPattern | string>();
  return (look) => {
    const key = look & KIND_AND_STATE;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const colour = stateIn(look) === "not-recorded" ? UNRECORDED : KIND_LOOKS[kindIn(look)].fill;
    const made = ink.createPattern(tile(colour), "repeat") ?? PAPER;
    kept.set(key, made);
    return made;
  };
}

function tile(colour: string): HTMLCanvasElement {
  const image = document.createElement("canvas");
  image.width = TILE_PX;
  image.height = TILE_PX;
  const ink = image.getContext("2d");
  if (ink === null) return image;
  ink.fillStyle = PAPER;
  ink.fillRect(0, 0, TILE_PX, TILE_PX);
  ink.strokeStyle = colour;
  ink.lineWidth = 1.8;
  ink.beginPath();
  // Three strokes, so that the corners meet those of the neighbouring tiles.
  for (const shift of [-TILE_PX, 0, TILE_PX]) {
    ink.moveTo(shift, TILE_PX);
    ink.lineTo(shift + TILE_PX, 0);
  }
  ink.stroke();
  return image;
}
