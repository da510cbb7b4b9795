import { strToU8, Zip, ZipDeflate } from "fflate";
import { breathe } from "./hands.ts";
import { joined } from "./joined.ts";

/** A part of a packed file, told piece by piece. */
export interface PartOut {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** One moment for every part, so that the same content gives the same bytes. It has no zone: a zip has none. */
const MADE = "2000-01-01T00:00:00";
const PIECES_A_BREATH = 2_000;

/** The parts packed as a zip, in their order. */
export async function zipOf(parts: Iterable<PartOut>): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault !== null) throw fault;
    packed.push(piece);
  });
  for (const { name, pieces } of parts) {
    const part = new ZipDeflate(name);
    part.mtime = MADE;
    zip.add(part);
    let count = 0;
    for (const piece of pieces) {
      part.push(strToU8(piece));
      if (++count % PIECES_A_BREATH === 0) await breathe({}, 0);
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return joined(packed);
}
