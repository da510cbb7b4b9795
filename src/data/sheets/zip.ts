import { Inflate } from "fflate";
import { checksumOf } from "./checksum.ts";
import { cutShort, damaged, OpenFault } from "./faults.ts";
import { breathe, type Hands } from "./hands.ts";
import { joined } from "./joined.ts";
import { MOST_UNPACKED } from "./limits.ts";
import { type ZipPart, zipBomb, zipDirectory } from "./zipDirectory.ts";

/** A packed file whose parts are unpacked one by one, each byte counted. */
export interface Zip {
  readonly names: readonly string[];
  /** The part's name as the file writes it, perhaps in other capitals; null where there is no such part. */
  readonly find: (name: string) => string | null;
  /** The part's bytes, piece by piece. Raises OpenFault where they are not what the file's list says. */
  readonly unpack: (name: string) => AsyncGenerator<Uint8Array, void>;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** A piece of packed bytes swells to 16 MB at the very most. */
const PACKED_PIECE = 16 * 1024;
const PIECE = 256 * 1024;
const BREATH = 2 * 1024 * 1024;

/** Opens a zip. Raises OpenFault for what is cut short, locked, or would unpack to too much. */
export function openZip(bytes: Uint8Array, hands: Hands): Zip {
  const parts = partsByName(bytes);
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const total = [...parts.values()].reduce((sum, part) => sum + part.unpacked, 0);
  const find = (name: string) => (parts.has(name) ? name : (names.get(name.toLowerCase()) ?? null));
  const meter = meterFor(total, hands);

  async function* unpack(name: string): AsyncGenerator<Uint8Array, void> {
    const part = parts.get(find(name) ?? name);
    if (part === undefined) throw damaged(name, "it is missing");
    for (const piece of checkedPieces(part, inflated(part, packedBytes(bytes, part)))) {
      await meter(piece.length);
      yield piece;
    }
  }
  return { names: [...parts.keys()], find, unpack };
}

/** Counts the bytes unpacked from all parts, lets others work now and then, and stops at too many. */
function meterFor(total: number, hands: Hands): (bytes: number) => Promise<void> {
  let unpacked = 0;
  let next = BREATH;
  return async (bytes) => {
    unpacked += bytes;
    if (unpacked > MOST_UNPACKED) throw zipBomb();
    if (unpacked < next) return;
    next = unpacked + BREATH;
    await breathe(hands, unpacked / total);
  };
}

function partsByName(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  for (const part of zipDirectory(bytes)) {
    if (parts.has(part.name)) throw damaged("the list of its parts", `it names “${part.name}” twice`);
    parts.set(part.name, part);
  }
  return parts;
}

/** The whole part as one array of bytes: for small parts and for CSVs. */
export async function unpackWhole(zip: Zip, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.unpack(name)) pieces.push(piece);
  return joined(pieces);
}

function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.at + LOCAL_LENGTH > bytes.length) throw cutShort();
  if (view.getUint32(part.at, true) !== LOCAL_SIGNATURE) throw damaged(part.name, "it is not where the file says");
  const start = part.at + LOCAL_LENGTH + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  if (start + part.packed > bytes.length) throw cutShort();
  return bytes.subarray(start, start + part.packed);
}

/** The same pieces, as long as they come to the size and the checksum that the file's list gives. */
function* checkedPieces(part: ZipPart, pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  let size = 0;
  let checksum = 0;
  for (const piece of pieces) {
    size += piece.length;
    if (size > part.unpacked) throw lyingSize(part.name);
    checksum = checksumOf(piece, checksum);
    yield piece;
  }
  if (size !== part.unpacked) throw damaged(part.name, "it is shorter than the file says");
  if (checksum !== part.checksum) throw damaged(part.name, "its bytes are not those that were packed");
}

function* inflated(part: ZipPart, packed: Uint8Array): Generator<Uint8Array, void> {
  if (part.method !== STORED && part.method !== DEFLATED)
    throw damaged(part.name, "it is packed in a way that spreadsheets do not use");
  const waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    waiting.push(piece);
  });
  for (let at = 0; at < packed.length; at += PACKED_PIECE) {
    const taken = packed.subarray(at, at + PACKED_PIECE);
    if (part.method === STORED) waiting.push(taken);
    else pushInto(inflate, { taken, isLast: at + PACKED_PIECE >= packed.length, name: part.name });
    for (const piece of waiting.splice(0)) yield* slices(piece);
  }
}

function* slices(piece: Uint8Array): Generator<Uint8Array, void> {
  for (let from = 0; from < piece.length; from += PIECE) yield piece.subarray(from, from + PIECE);
}

function pushInto(inflate: Inflate, { taken, isLast, name }: { taken: Uint8Array; isLast: boolean; name: string }) {
  try {
    inflate.push(taken, isLast);
  } catch {
    throw damaged(name, "it cannot be unpacked");
  }
}

function lyingSize(part: string): OpenFault {
  return new OpenFault(
    "lying-size",
    `This packed file says that its part “${part}” is smaller than it is, as no program that saves workbooks does. It is not unpacked further. Ask whoever sent it for an ordinary copy.`,
  );
}
