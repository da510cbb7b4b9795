import { cutShort, damaged, OpenFault } from "./faults.ts";
import { HARMLESS_SIZE, MOST_PARTS, MOST_TIMES_SMALLER, MOST_UNPACKED } from "./limits.ts";

/** One part of a packed file, as the list at the file's end has it. Sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the part begins in the file. */
  readonly at: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const PART_SIGNATURE = 0x02014b50;
const PART_LENGTH = 46;
const WIDE_END_SIGNATURE = 0x06064b50;
const WIDE_LOCATOR_SIGNATURE = 0x07064b50;
const WIDE_LOCATOR_LENGTH = 20;
const WIDE_FIELD = 0x0001;
/** Stands where the number itself is too wide for its place, or is kept elsewhere. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_COUNT = 0xffff;
const ENCRYPTED = 1;

/**
 * The parts that a zip's own list names, folders left out. Nothing is unpacked: a list too long, sizes too great or too
 * good to be true, and parts under a password are refused here.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = directoryEnd(view);
    if (end.parts > MOST_PARTS) throw tooManyParts(end.parts);
    const parts = listedParts(view, end);
    refuseBombs(parts);
    return parts;
  } catch (fault) {
    // Reading beyond the end of the bytes.
    throw fault instanceof RangeError ? cutShort() : fault;
  }
}

interface DirectoryEnd {
  readonly parts: number;
  readonly at: number;
}

function directoryEnd(view: DataView): DirectoryEnd {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const parts = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return parts === ELSEWHERE_COUNT || start === ELSEWHERE ? wideEnd(view, at) : { parts, at: start };
  }
  throw cutShort();
}

/** Files written as a stream keep these numbers in a wider record just before the end. */
function wideEnd(view: DataView, endAt: number): DirectoryEnd {
  const locator = endAt - WIDE_LOCATOR_LENGTH;
  if (view.getUint32(locator, true) !== WIDE_LOCATOR_SIGNATURE) throw cutShort();
  const at = wideNumber(view, locator + 8);
  if (view.getUint32(at, true) !== WIDE_END_SIGNATURE) throw cutShort();
  return { parts: wideNumber(view, at + 32), at: wideNumber(view, at + 48) };
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function listedParts(view: DataView, end: DirectoryEnd): readonly ZipPart[] {
  const parts: ZipPart[] = [];
  let at = end.at;
  for (let place = 0; place < end.parts; place++) {
    if (view.getUint32(at, true) !== PART_SIGNATURE) throw damaged("the list of its parts", "an entry is missing");
    const part = listedPart(view, at);
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw lockedZip();
    if (!part.name.endsWith("/")) parts.push(part);
    at += PART_LENGTH + nameLength(view, at) + extraLength(view, at) + view.getUint16(at + 32, true);
  }
  return parts;
}

function nameLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true);
}

function extraLength(view: DataView, at: number): number {
  return view.getUint16(at + 30, true);
}

function listedPart(view: DataView, at: number): ZipPart {
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + PART_LENGTH, nameLength(view, at));
  const wide = wideNumbers(view, at);
  // The wide numbers stand in this order, each only where its narrow place says so.
  const number = (place: number) => {
    const narrow = view.getUint32(at + place, true);
    return narrow === ELSEWHERE ? (wide.shift() ?? narrow) : narrow;
  };
  const unpacked = number(24);
  const packed = number(20);
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    unpacked,
    packed,
    at: number(42),
  };
}

function wideNumbers(view: DataView, partAt: number): number[] {
  const end = partAt + PART_LENGTH + nameLength(view, partAt) + extraLength(view, partAt);
  for (let at = end - extraLength(view, partAt); at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === WIDE_FIELD) {
      return Array.from({ length: Math.floor(size / 8) }, (_, place) => wideNumber(view, at + 4 + 8 * place));
    }
    at += 4 + size;
  }
  return [];
}

function refuseBombs(parts: readonly ZipPart[]): void {
  const total = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (total > MOST_UNPACKED) throw zipBomb();
  const isTooGood = (part: ZipPart) =>
    part.unpacked > HARMLESS_SIZE && part.unpacked > MOST_TIMES_SMALLER * part.packed;
  if (parts.some(isTooGood)) throw zipBomb();
}

export function zipBomb(): OpenFault {
  return new OpenFault(
    "zip-bomb",
    "This packed file would unpack to far more than a workbook holds (more than 200 MB, or more than 200 times its size), as files made to fill a computer’s memory do. It is not unpacked. Ask whoever sent it for an ordinary copy.",
  );
}

function tooManyParts(found: number): OpenFault {
  return new OpenFault(
    "too-many-parts",
    `This packed file has ${found.toLocaleString("en-GB")} parts; a workbook or a folder of CSVs has a few dozen, and ${MOST_PARTS.toLocaleString("en-GB")} are the most that are opened. Choose the workbook or the CSVs alone.`,
  );
}

function lockedZip(): OpenFault {
  return new OpenFault(
    "locked",
    "This packed file is protected by a password, so nothing in it can be read here. Unpack it, or save it without the password, and choose that copy.",
  );
}
