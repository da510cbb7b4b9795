import { OpenFault } from "./faults.ts";

/**
 * The text of a file: UTF-8, UTF-16 where its first bytes say so, else Windows-1252, in which Excel writes CSV.
 * Raises OpenFault for what is no text at all.
 */
export function textOf(bytes: Uint8Array): string {
  const start = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (start === 0xfffe) return new TextDecoder("utf-16le").decode(bytes);
  if (start === 0xfeff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw notText();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windowsText(bytes);
  }
}

/** The letters from 128 to 159. Not every engine’s decoder knows them. */
const WINDOWS_LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);
}

function notText(): OpenFault {
  return new OpenFault(
    "other-kind",
    "This file is neither a workbook nor text: it is of a kind that is not read here. Choose an XLSX or ODS workbook, CSVs or JSON.",
  );
}
