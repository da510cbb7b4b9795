import { Deflate, deflateSync } from "fflate";
import { checksumOf } from "./checksum.ts";
import { joined } from "./joined.ts";

/** A part of a zip made by hand, where each number in its headers may be a lie. */
export interface HandmadePart {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Bytes that are packed already; instead of content. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number; readonly checksum: number };
  /** The size that the zip's list gives, in bytes; the true one where nothing is said. */
  readonly declaredSize?: number;
  readonly isEncrypted?: boolean;
}

const encoder = new TextEncoder();

const ELSEWHERE = 0xffffffff;
const LOCAL_WIDTHS = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
const LISTED_WIDTHS = [2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4];
const END_WIDTHS = [2, 2, 2, 2, 4, 4, 2];

/** A zip, header by header. */
export function zipByHand(parts: readonly HandmadePart[]): Uint8Array {
  const { pieces, directory, at } = laidOut(parts, false);
  const list = joined(directory);
  return joined([
    ...pieces,
    list,
    header(0x06054b50, [0, 0, parts.length, parts.length, list.length, at, 0], END_WIDTHS),
  ]);
}

/** The same, with its sizes and places in the wider records that programs use which write as they go. */
export function wideZipByHand(parts: readonly HandmadePart[]): Uint8Array {
  const { pieces, directory, at } = laidOut(parts, true);
  const list = joined(directory);
  const count = parts.length;
  return joined([
    ...pieces,
    list,
    header(0x06064b50, [44, 45, 45, 0, 0, count, count, list.length, at], [8, 2, 2, 4, 4, 8, 8, 8, 8]),
    header(0x07064b50, [0, at + list.length, 1], [4, 8, 4]),
    header(0x06054b50, [0, 0, 0xffff, 0xffff, ELSEWHERE, ELSEWHERE, 0], END_WIDTHS),
  ]);
}

function laidOut(parts: readonly HandmadePart[], isWide: boolean) {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, listed } = laidOutPart(part, at, isWide);
    pieces.push(local);
    directory.push(listed);
    at += local.length;
  }
  return { pieces, directory, at };
}

function laidOutPart(part: HandmadePart, at: number, isWide: boolean) {
  const { bytes, size, checksum } = part.packed ?? packed(part.content ?? "");
  const name = encoder.encode(part.name);
  const first = [part.isEncrypted === true ? 1 : 0, 8, 0, 0, checksum];
  const sizes = [bytes.length, part.declaredSize ?? size];
  const local = header(0x04034b50, [20, ...first, ...sizes, name.length, 0], LOCAL_WIDTHS);
  const extra = isWide ? header(0x00180001, [sizes[1] ?? 0, bytes.length, at], [8, 8, 8]) : new Uint8Array(0);
  const shown = isWide ? [ELSEWHERE, ELSEWHERE] : sizes;
  const numbers = [20, 20, ...first, ...shown, name.length, extra.length, 0, 0, 0, 0, isWide ? ELSEWHERE : at];
  return {
    local: joined([local, name, bytes]),
    listed: joined([header(0x02014b50, numbers, LISTED_WIDTHS), name, extra]),
  };
}

/** Zeros without end, packed: what a zip bomb is made of. */
export function packedZeros(megabytes: number): { bytes: Uint8Array; size: number; checksum: number } {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (piece) => pieces.push(piece));
  const zeros = new Uint8Array(1024 * 1024);
  for (let count = 1; count <= megabytes; count++) deflate.push(zeros, count === megabytes);
  return { bytes: joined(pieces), size: megabytes * zeros.length, checksum: 0 };
}

function packed(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return { bytes: deflateSync(bytes), size: bytes.length, checksum: checksumOf(bytes, 0) };
}

function header(signature: number, numbers: readonly number[], widths: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 + widths.reduce((sum, width) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  numbers.forEach((number, place) => {
    if (widths[place] === 2) view.setUint16(at, number, true);
    else if (widths[place] === 4) view.setUint32(at, number, true);
    else view.setBigUint64(at, BigInt(number), true);
    at += widths[place] ?? 0;
  });
  return bytes;
}
