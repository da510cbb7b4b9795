import { Parser } from "saxen";
import { damaged, OpenFault } from "./faults.ts";
import { MOST_DEPTH, MOST_TOKEN } from "./limits.ts";

/** The value of an attribute of the element just opened, or null where it has none. */
export type Attribute = (name: string) => string | null;

/** What is done on the way through a part. Names have the prefixes below, whatever prefixes the file has chosen. */
export interface Walk {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlPart {
  readonly name: string;
  /** The element that such a part begins with. */
  readonly root: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

const PREFIXES = {
  "http://www.w3.org/XML/1998/namespace": "xml",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
  "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
};

/**
 * Goes through a part of a workbook from beginning to end, piece by piece, so that it never stands in memory whole.
 * Raises OpenFault, naming the part, where it is no sound XML. Entities that a file declares for itself, which could
 * fetch or swell, are refused; only the five of XML and numbered characters are read.
 */
export async function walkXml(part: XmlPart, walk: Walk): Promise<void> {
  let sinceToken = 0;
  const parser = parserOf(part, walk, () => {
    sinceToken = 0;
  });
  for await (const text of decoded(part)) {
    sinceToken += text.length;
    parser.write(text);
    if (sinceToken > MOST_TOKEN) throw damaged(part.name, "it holds a text longer than any cell");
  }
  parser.end();
}

function parserOf(part: XmlPart, walk: Walk, onToken: () => void): Parser {
  const fail = (fault: Error): never => {
    throw damaged(part.name, `it is not sound XML (${fault.message})`);
  };
  let depth = 0;
  let attributes: () => Readonly<Record<string, string | undefined>> = () => ({});
  const attribute: Attribute = (name) => {
    const written = attributes()[name];
    return written === undefined ? null : plainText(written);
  };
  return new Parser()
    .ns(PREFIXES)
    .on("error", fail)
    .on("warn", fail)
    .on("attention", refuseEntities)
    .on("comment", onToken)
    .on("question", onToken)
    .on("cdata", (text) => {
      onToken();
      walk.text?.(text);
    })
    .on("text", (text) => {
      onToken();
      walk.text?.(plainText(text));
    })
    .on("openTag", (name, getAttributes) => {
      onToken();
      if (depth === 0 && name !== part.root) throw damaged(part.name, `it does not begin with ${part.root}`);
      if (++depth > MOST_DEPTH) throw damaged(part.name, "its elements lie too deep within each other");
      attributes = getAttributes;
      walk.open(name, attribute);
    })
    .on("closeTag", (name) => {
      depth--;
      walk.close?.(name);
    });
}

function refuseEntities(declaration: string): void {
  if (!/\[|<!entity/i.test(declaration)) return;
  throw new OpenFault(
    "damaged",
    "This file declares abbreviations of its own inside it (XML entities), which no spreadsheet program does and which can be made to swell or to fetch. It is not read. Open it in a spreadsheet program, save it again, and choose the new copy.",
  );
}

async function* decoded(part: XmlPart): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  for await (const piece of part.pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield letters(part.name, decoder, piece);
  }
  if (decoder !== null) yield letters(part.name, decoder, null);
}

/** The letters of a piece; those that were left half at the end of the last, where there is no further piece. */
function letters(part: string, decoder: TextDecoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw damaged(part, "its letters are not in UTF-8 or UTF-16");
  }
}

function encodingOf(piece: Uint8Array): string {
  const start = ((piece[0] ?? 0) << 8) | (piece[1] ?? 0);
  if (start === 0xfffe) return "utf-16le";
  return start === 0xfeff ? "utf-16be" : "utf-8";
}

const LAST_CHARACTER = 0x10ffff;
const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text without XML's escapes; the parser's own way loses characters beyond the first 65,536. */
function plainText(written: string): string {
  return written.includes("&") ? written.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, character) : written;
}

function character(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
}
