import { OpenFault } from "./faults.ts";

/** What a file is by its first bytes, whatever its name says. */
export type FileForm = "packed" | "text";

/** A zip with parts, or an empty one; a CSV may begin with the letters PK too. */
const PACKED = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHERS: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: ascii("%PDF"), what: "a PDF document" },
  { start: [0x89, ...ascii("PNG")], what: "a picture (PNG)" },
  { start: [0xff, 0xd8, 0xff], what: "a picture (JPEG)" },
  { start: ascii("GIF8"), what: "a picture (GIF)" },
  { start: ascii("RIFF"), what: "a picture or sound" },
  { start: ascii("II*\0"), what: "a picture (TIFF)" },
  { start: ascii("MM\0*"), what: "a picture (TIFF)" },
  { start: ascii("{\\rtf"), what: "a text document (RTF)" },
  { start: [0x1f, 0x8b], what: "a packed file (gzip)" },
  { start: [0x37, 0x7a, 0xbc, 0xaf], what: "a packed file (7z)" },
  { start: ascii("Rar!"), what: "a packed file (RAR)" },
  { start: ascii("SQLite format 3"), what: "a database" },
];

/** Whether a file is packed (a workbook or a zip) or text. Raises OpenFault for any other kind, naming it. */
export function formOf(bytes: Uint8Array): FileForm {
  if (PACKED.some((start) => startsWith(bytes, start))) return "packed";
  if (startsWith(bytes, OLD_OFFICE)) throw oldOffice(bytes);
  const other = OTHERS.find(({ start }) => startsWith(bytes, start));
  if (other !== undefined) throw otherKind(other.what);
  return "text";
}

export function otherKind(what: string): OpenFault {
  return new OpenFault(
    "other-kind",
    `This file is ${what}, which is not read here, whatever its name ends in. Choose the workbook (XLSX or ODS), CSVs or JSON that the table is kept in.`,
  );
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;

/** An old Office file is a small file system; what is in it tells an old workbook from one under a password. */
function oldOffice(bytes: Uint8Array): OpenFault {
  if (hasStream(bytes, "EncryptedPackage")) return lockedWorkbook();
  if (hasStream(bytes, "WordDocument")) return otherKind("an old Word document (.doc)");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return oldExcel();
  return otherKind("an old Office file, such as an e-mail or a presentation");
}

/** Whether the file system's list has such a name: entries begin at every 128th byte and tell their name's length. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...ascii(name), 0].flatMap((code) => [code, 0]);
  for (let at = ENTRY_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (bytes[at + NAME_LENGTH_AT] === wanted.length && wanted.every((byte, place) => bytes[at + place] === byte))
      return true;
  }
  return false;
}

function oldExcel(): OpenFault {
  return new OpenFault(
    "old-excel",
    "This is a workbook of the old Excel kind (.xls, from before 2007), which is not read here. Open it in Excel or LibreOffice, choose Save As, Excel Workbook (.xlsx), and choose the new copy.",
  );
}

function lockedWorkbook(): OpenFault {
  return new OpenFault(
    "locked",
    "This workbook is protected by a password, so nothing in it can be read here. Open it in Excel with its password, take the password off (File, Info, Protect Workbook, Encrypt with Password), save a copy, and choose that.",
  );
}
